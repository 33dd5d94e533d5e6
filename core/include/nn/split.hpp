#pragma once

#include <cstdint>
#include <vector>

#include "nn/digits.hpp"
#include "nn/names.hpp"

namespace nn {

enum class Split : std::uint8_t { kShuffled, kWriters };

template <>
struct Names<Split> {
  static constexpr std::array<std::string_view, 2> kNames = {"shuffled", "writers"};
};

inline constexpr std::size_t kTrainingDigits = 1437;
inline constexpr std::size_t kTestDigits = 360;

struct TrainingAndTest {
  Digits training;
  Digits test;
};

/// shuffled  a seeded shuffle, then the first 1437 and the last 360 (lecture, L12)
/// writers   in the order of the file, which is that of the writers: the last 360 digits are by
/// writers not trained on Throws Error unless there are 1797 digits.
TrainingAndTest split_digits(const Digits& digits, Split split, std::uint64_t seed);

}  // namespace nn
