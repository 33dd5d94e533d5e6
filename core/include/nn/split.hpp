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

/// What is trained on: digits scanned from paper, drawn with a pen on a tablet, or both.
enum class Data : std::uint8_t { kScanned, kPen, kBoth };

template <>
struct Names<Data> {
  static constexpr std::array<std::string_view, 3> kNames = {"scanned", "pen", "both"};
};

inline constexpr std::size_t kTrainingDigits = 1437;
inline constexpr std::size_t kTestDigits = 360;  ///< of the scanned digits, and of the pen digits

struct TrainingAndTest {
  Digits training;
  Digits test;      ///< scanned, whatever is trained on
  Digits pen_test;  ///< by writers not trained on; empty where there are no pen digits
};

/// Which digit stands in each row once `digits` digits are in the order that split_digits() cuts:
/// row i holds digit order[i].
std::vector<std::uint32_t> split_order(std::size_t digits, Split split, std::uint64_t seed);

/// Training digits, and the last 360 as the test. Throws Error unless there are 1797 digits.
/// - shuffled: a seeded shuffle, then the first 1437 and the last 360 (lecture, L12)
/// - writers: in the order of the file, which is that of the writers: the last 360 digits are by
///   writers not trained on
TrainingAndTest split_digits(const Digits& digits, Split split, std::uint64_t seed);

/// The same with pen digits, whose last 360 are the test: with `both` they come behind the scanned
/// training digits, with `pen` in their place. Throws Error where pen digits are asked for and not
/// there.
TrainingAndTest split_digits(const Digits& scanned, const Digits& pen, Data data, Split split,
                             std::uint64_t seed);

}  // namespace nn
