// The bits that every build and browser must give: README publishes those of lecture and figure.
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "nn/trainer.hpp"

namespace {

void check(const char* preset, const std::map<std::size_t, std::string>& published) {
  nn::Trainer<float> trainer(nn::preset(preset), nn::unpack_digits(nn::packed_digits()));
  for (const auto& entry : published) {
    const std::size_t minibatches = entry.first;
#ifdef NN_SLOW_BUILD
    if (minibatches > 100) continue;
#endif
    trainer.advance(minibatches - trainer.minibatch());
    INFO(preset << " after " << minibatches);
    CHECK(nn::weights_checksum(trainer.network()) == entry.second);
  }
}

}  // namespace

TEST_CASE("the lecture's weights") {
  check("lecture", {{0, "9413d570adb427bd"},
                    {1, "da400c3b4403933f"},
                    {100, "5978f2ae28782b92"},
                    {1600, "ab2e9fc72d84ade5"}});
}
TEST_CASE("the figure's weights") {
  check("figure", {{0, "8c37a65ca6e31e42"},
                   {1, "c0818ff3d620630c"},
                   {100, "8ea1b00e1262900d"},
                   {1600, "834f69fcbd2733a5"}});
}
TEST_CASE("the weights of modern, with augmented digits") {
  check("modern", {{0, "08381d74823cf40c"}, {1, "ed22cf697425e954"}, {100, "296b3d0b5e1cef80"}});
}
