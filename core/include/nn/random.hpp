#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace nn {

/// What a sequence of random numbers is for. One seed gives each its own sequence, so that, for
/// instance, another batch size does not change the initial weights.
enum class Stream : std::uint64_t { kWeights = 1, kMinibatches = 2, kSplit = 3, kAugmentation = 4 };

/// PCG-XSH-RR 64/32 (M. E. O'Neill, "PCG", HMC-CS-2014-0905), seeded as pcg32_srandom(seed,
/// stream). The distributions and shuffles are here too, for those of the C++ standard libraries
/// differ.
class Random {
 public:
  Random(std::uint64_t seed, Stream stream);

  /// Uniform over all 32-bit values.
  std::uint32_t next();

  /// Uniform over 0 .. bound - 1, unbiased. `bound` must not be 0.
  std::uint32_t below(std::uint32_t bound);

  /// k / 2^24 with k uniform: in [0, 1), and the same number in float and in double.
  double uniform();

  /// Fisher and Yates: after `count` swaps the first `count` entries are a uniform sample without
  /// repetition.
  template <class T>
  void shuffle(std::span<T> items, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t other = i + below(static_cast<std::uint32_t>(items.size() - i));
      std::swap(items[i], items[other]);
    }
  }

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

}  // namespace nn
