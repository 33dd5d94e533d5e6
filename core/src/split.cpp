#include "nn/split.hpp"

#include <numeric>
#include <string>

#include "nn/error.hpp"
#include "nn/random.hpp"

namespace nn {

TrainingAndTest split_digits(const Digits& digits, Split split, std::uint64_t seed) {
  constexpr std::size_t kAll = kTrainingDigits + kTestDigits;
  if (digits.size() != kAll)
    throw illegal("the number of digits", std::to_string(digits.size()), std::to_string(kAll));
  std::vector<std::uint32_t> order(kAll);
  std::iota(order.begin(), order.end(), 0U);
  if (split == Split::kShuffled) {
    Random random(seed, Stream::kSplit);
    random.shuffle(std::span(order), order.size());
  }
  TrainingAndTest parts;
  for (std::size_t i = 0; i < kAll; ++i) {
    Digits& part = i < kTrainingDigits ? parts.training : parts.test;
    part.images.push_back(digits.images[order[i]]);
    part.labels.push_back(digits.labels[order[i]]);
    if (!digits.bitmaps.empty()) part.bitmaps.push_back(digits.bitmaps[order[i]]);
  }
  return parts;
}

}  // namespace nn
