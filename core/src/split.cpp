#include "nn/split.hpp"

#include <numeric>
#include <string>

#include "nn/error.hpp"
#include "nn/random.hpp"

namespace nn {
namespace {

void append(Digits& to, const Digits& from, std::size_t begin, std::size_t end) {
  // Bitmaps are those of the first images: behind an image without one there can be none.
  const bool has_bitmaps = !from.bitmaps.empty() && to.bitmaps.size() == to.images.size();
  for (std::size_t i = begin; i < end; ++i) {
    to.images.push_back(from.images[i]);
    to.labels.push_back(from.labels[i]);
    if (has_bitmaps) to.bitmaps.push_back(from.bitmaps[i]);
  }
}

}  // namespace

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
    throw illegal("the number of digits", std::to_string(digits.size()), std::to_string(kAll));
  const std::vector<std::uint32_t> order = split_order(kAll, split, seed);
  TrainingAndTest parts;
  for (std::size_t i = 0; i < kAll; ++i) {
    Digits& part = i < kTrainingDigits ? parts.training : parts.test;
    part.images.push_back(digits.images[order[i]]);
    part.labels.push_back(digits.labels[order[i]]);
    if (!digits.bitmaps.empty()) part.bitmaps.push_back(digits.bitmaps[order[i]]);
  }
  return parts;
}

TrainingAndTest split_digits(const Digits& scanned, const Digits& pen, Data data, Split split,
                             std::uint64_t seed) {
  TrainingAndTest parts = split_digits(scanned, split, seed);
  if (pen.size() <= kTestDigits) {
    if (data == Data::kScanned) return parts;
    throw illegal("data", std::string(name_of(data)), "scanned: no pen digits are loaded");
  }
  const std::size_t training = pen.size() - kTestDigits;
  if (data == Data::kPen) parts.training = {};
  if (data != Data::kScanned) append(parts.training, pen, 0, training);
  append(parts.pen_test, pen, training, pen.size());
  return parts;
}

}  // namespace nn
