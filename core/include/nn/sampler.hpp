#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/names.hpp"
#include "nn/random.hpp"

namespace nn {

enum class Sampling : std::uint8_t { kRandom, kEpochs };

template <>
struct Names<Sampling> {
  static constexpr std::array<std::string_view, 2> kNames = {"random", "epochs"};
};

/// Which examples make the next minibatch.
/// - random: distinct indices, drawn anew from all examples each time (lecture, L14)
/// - epochs: every example once, in shuffled order, then shuffled again; the last minibatch of an
///   epoch may be smaller
class Sampler {
 public:
  Sampler(Sampling sampling, std::size_t examples, std::uint64_t seed);

  /// Up to `batch_size` indices, valid until the next call. `batch_size` must be 1 to the number of
  /// examples.
  std::span<const std::uint32_t> next(std::size_t batch_size);

  /// From now on there are so many examples: new ones are the last, and the last go first.
  void resize(std::size_t examples);

 private:
  Sampling sampling_;
  Random random_;
  std::vector<std::uint32_t> order_;
  std::size_t used_ = 0;
};

}  // namespace nn
