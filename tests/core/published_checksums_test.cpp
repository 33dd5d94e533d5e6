// The bits that every build and browser must give.
#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "nn/trainer.hpp"
#include "published.hpp"

namespace {

nn::Spec spec_of(const std::string& run) {
  const std::size_t end = run.find('&');
  std::string changes = end == std::string::npos ? "" : run.substr(end);
  std::replace(changes.begin(), changes.end(), '&', '\n');
  return nn::from_text(changes, nn::preset(run.substr(0, end)));
}

}  // namespace

TEST_CASE("the weights of all published runs") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_digits());
  const nn::Digits pen = nn::unpack_digits(nn::packed_pen_digits());
  for (const auto& published : published_runs()) {
    const std::string& run = published.first;
    nn::Trainer<float> trainer(spec_of(run), digits, pen);
    for (const auto& entry : published.second) {
      const std::size_t minibatches = entry.first;
#ifdef NN_SLOW_BUILD
      if (minibatches > 100) continue;
#endif
      trainer.advance(minibatches - trainer.minibatch());
      INFO(run << " after " << minibatches);
      CHECK(nn::weights_checksum(trainer.network()) == entry.second);
    }
  }
}

TEST_CASE("the published runs have every preset and every choice of what is computed") {
  const auto runs = published_runs();
  CHECK(runs.size() == 26);
  for (const nn::Preset& preset : nn::presets()) CHECK(runs.contains(std::string(preset.name)));
  for (const nn::SpecField& field : nn::spec_fields()) {
    // The activations that an output may have are those of the hidden layers, and softmax.
    if (field.name == "output") continue;
    std::set<std::string> seen;
    for (const auto& [run, checksums] : runs) seen.insert(field.get(spec_of(run)));
    for (const std::string_view choice : field.choices) {
      INFO(field.name << " " << choice);
      CHECK(seen.contains(std::string(choice)));
    }
  }
}
