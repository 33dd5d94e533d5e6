#include "nn/split.hpp"

#include <numeric>

#include "nn/error.hpp"
#include "nn/random.hpp"

namespace nn {

std::vector<std::uint32_t> split_order(std::size_t digits, Split split, std::uint64_t seed) {
  std::vector<std::uint32_t> order(digits);
  std::iota(order.begin(), order.end(), 0U);
  if (split == Split::kShuffled) {
    Random random(seed, Stream::kSplit);
    random.shuffle(std::span(order), order.size());
  }
  return order;
}

TrainingAndTest split_digits(const Digits& digits, Split split, std::uint64_t seed) {
  constexpr std::size_t kAll = kTrainingDigits + kTestDigits;
  if (digits.size() != kAll)
    throw illegal({"digit_count", "the number of digits"}, digits.size(), exactly(kAll));
  const std::vector<std::uint32_t> order = split_order(kAll, split, seed);
  TrainingAndTest parts;
  for (std::size_t i = 0; i < kAll; ++i)
    (i < kTrainingDigits ? parts.training : parts.test).add(digits, order[i]);
  return parts;
}

TrainingAndTest split_digits(const Digits& scanned, const Digits& pen, Data data, Split split,
                             std::uint64_t seed) {
  TrainingAndTest parts = split_digits(scanned, split, seed);
  if (pen.size() <= kTestDigits) {
    if (data == Data::kScanned) return parts;
    throw illegal("data", name_of(data), {"without_pen", "scanned: no pen digits are loaded"});
  }
  const std::size_t training = pen.size() - kTestDigits;
  if (data == Data::kPen) parts.training = {};
  if (data != Data::kScanned)
    for (std::size_t i = 0; i < training; ++i) parts.training.add(pen, i);
  for (std::size_t i = training; i < pen.size(); ++i) parts.pen_test.add(pen, i);
  return parts;
}

}  // namespace nn
