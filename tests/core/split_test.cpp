#include "nn/split.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

std::vector<nn::Image> sorted_images(const nn::TrainingAndTest& parts) {
  std::vector<nn::Image> images = parts.training.images;
  images.insert(images.end(), parts.test.images.begin(), parts.test.images.end());
  std::sort(images.begin(), images.end());
  return images;
}

}  // namespace

TEST_CASE("a split has 1437 and 360 digits, each once") {
  std::vector<nn::Image> all = digits().images;
  std::sort(all.begin(), all.end());
  for (const nn::Split split : {nn::Split::kShuffled, nn::Split::kWriters}) {
    const nn::TrainingAndTest parts = nn::split_digits(digits(), split, 1);
    CHECK(parts.training.size() == 1437);
    CHECK(parts.test.size() == 360);
    CHECK(parts.test.bitmaps.size() == 360);
    CHECK(sorted_images(parts) == all);
    for (std::size_t i = 0; i < 360; ++i)
      REQUIRE(nn::count_blocks(parts.test.bitmaps[i]) == parts.test.images[i]);
  }
}

TEST_CASE("the writers' split keeps the order of the file") {
  const nn::TrainingAndTest parts = nn::split_digits(digits(), nn::Split::kWriters, 5);
  CHECK(parts.test.images.back() == digits().images.back());
  CHECK(parts.training.images.front() == digits().images.front());
}

TEST_CASE("the shuffle depends on the seed alone") {
  const auto test_of = [](std::uint64_t seed) {
    return nn::split_digits(digits(), nn::Split::kShuffled, seed).test.images;
  };
  CHECK(test_of(1) == test_of(1));
  CHECK(test_of(1) != test_of(2));
}

TEST_CASE("digits of which only the counts are known are split alike, and have no bitmaps") {
  nn::Digits counts = digits();
  counts.bitmaps.clear();
  nn::Digits pen = nn::unpack_digits(nn::packed_pen_digits());
  const auto split = [&](const nn::Digits& scanned, const nn::Digits& written) {
    return nn::split_digits(scanned, written, nn::Data::kBoth, nn::Split::kShuffled, 1);
  };
  const nn::TrainingAndTest whole = split(digits(), pen);
  CHECK(whole.training.bitmaps.size() == whole.training.size());
  CHECK(whole.pen_test.bitmaps.size() == 360);

  // Bitmaps are those of the first images: pen digits have theirs only behind scanned ones with.
  const nn::TrainingAndTest without_scanned = split(counts, pen);
  CHECK(without_scanned.training.images == whole.training.images);
  CHECK(without_scanned.training.bitmaps.empty());
  CHECK(without_scanned.test.bitmaps.empty());
  CHECK(without_scanned.pen_test.bitmaps == whole.pen_test.bitmaps);

  pen.bitmaps.clear();
  const nn::TrainingAndTest without_pen = split(digits(), pen);
  CHECK(without_pen.training.images == whole.training.images);
  CHECK(without_pen.training.bitmaps.size() == nn::kTrainingDigits);
  CHECK(without_pen.pen_test.images == whole.pen_test.images);
  CHECK(without_pen.pen_test.bitmaps.empty());
}

TEST_CASE("another number of digits is refused") {
  CHECK_THROWS_WITH_AS(nn::split_digits({}, nn::Split::kShuffled, 1),
                       "the number of digits is 0; expected 1797", nn::Error);
}
