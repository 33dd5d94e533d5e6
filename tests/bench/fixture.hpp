#pragma once

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

/// The lecture's network at its initial weights, and minibatches for it, as a file of floats: W and
/// b of each layer, then X and one-hot T of each minibatch. Every contender starts from it.
namespace bench {

inline constexpr std::size_t kBatch = 64;
/// Enough that nobody learns one by heart, and few enough to stay in the second cache.
inline constexpr std::size_t kMinibatches = 16;

struct Fixture {
  struct Layer {
    std::size_t inputs;
    std::size_t outputs;
    std::vector<float> weights;
    std::vector<float> bias;
  };
  struct Minibatch {
    std::vector<float> inputs;
    std::vector<float> targets;
  };
  std::vector<Layer> layers;
  std::vector<Minibatch> minibatches;
};

inline Fixture read_fixture(const std::string& path, const std::vector<std::size_t>& widths) {
  std::ifstream file(path, std::ios::binary);
  const auto take = [&](std::size_t count) {
    std::vector<float> values(count);
    file.read(reinterpret_cast<char*>(values.data()),
              static_cast<std::streamsize>(count * sizeof(float)));
    if (!file) throw std::runtime_error(path + " is too short");
    return values;
  };
  Fixture fixture;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    auto weights = take(widths[i] * widths[i + 1]);
    auto bias = take(widths[i + 1]);
    fixture.layers.push_back({widths[i], widths[i + 1], std::move(weights), std::move(bias)});
  }
  for (std::size_t i = 0; i < kMinibatches; ++i) {
    auto inputs = take(kBatch * widths.front());
    auto targets = take(kBatch * widths.back());
    fixture.minibatches.push_back({std::move(inputs), std::move(targets)});
  }
  return fixture;
}

/// W and b of each layer, in a fixture's order.
inline std::vector<float> parameters_of(const Fixture& fixture) {
  std::vector<float> all;
  for (const Fixture::Layer& layer : fixture.layers) {
    all.insert(all.end(), layer.weights.begin(), layer.weights.end());
    all.insert(all.end(), layer.bias.begin(), layer.bias.end());
  }
  return all;
}

}  // namespace bench
