// The bits that every build and browser must give.
#include <string>

#include <doctest/doctest.h>

#include "nn/trainer.hpp"
#include "published.hpp"

namespace {

void check(const std::string& preset) {
  nn::Trainer<float> trainer(nn::preset(preset), nn::unpack_digits(nn::packed_digits()));
  for (const auto& entry : published(preset)) {
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

TEST_CASE("the lecture's weights") { check("lecture"); }
TEST_CASE("the figure's weights") { check("figure"); }
TEST_CASE("the weights of modern, with augmented digits") { check("modern"); }
