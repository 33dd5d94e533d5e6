#include <algorithm>
#include <array>
#include <span>

#include <doctest/doctest.h>

#include "nn/digits.hpp"
#include "nn/metrics.hpp"
#include "nn/trainer.hpp"

namespace {

std::array<int, nn::kClasses> classes_of(std::span<const std::uint8_t> labels) {
  std::array<int, nn::kClasses> counts{};
  for (const std::uint8_t label : labels) ++counts[label];
  return counts;
}

std::array<int, nn::kClasses> each(int count) {
  std::array<int, nn::kClasses> counts{};
  counts.fill(count);
  return counts;
}

}  // namespace

TEST_CASE("the pen digits are 3000, each class as often as any other, in both parts") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_pen_digits());
  REQUIRE(digits.size() == 3000);
  CHECK(nn::packed_pen_digits().size() <= 60000);
  const std::span labels(digits.labels);
  CHECK(classes_of(labels.first(2640)) == each(264));
  CHECK(classes_of(labels.last(360)) == each(36));
}

TEST_CASE("a pen digit fills its bitmap's height or width") {
  for (const nn::Bitmap& bitmap : nn::unpack_digits(nn::packed_pen_digits()).bitmaps) {
    const auto inked = [&](std::size_t begin, std::size_t stride) {
      for (std::size_t i = 0; i < nn::kBitmapSide; ++i)
        if (bitmap[begin + i * stride]) return true;
      return false;
    };
    constexpr std::size_t kLast = nn::kBitmapSide - 1;
    const bool height = inked(0, 1) && inked(kLast * nn::kBitmapSide, 1);
    const bool width = inked(0, nn::kBitmapSide) && inked(kLast, nn::kBitmapSide);
    CHECK((height || width));
  }
}

TEST_CASE("a network that was trained on scanned digits recognizes most of them") {
  const nn::Digits pen = nn::unpack_digits(nn::packed_pen_digits());
  nn::Trainer<float> trainer({}, nn::unpack_digits(nn::packed_digits()));
  trainer.advance(2000);
  nn::Confusion confusion;
  for (std::size_t i = 0; i < pen.size(); ++i) {
    std::array<float, nn::kPixels> values{};
    std::copy(pen.images[i].begin(), pen.images[i].end(), values.begin());
    std::array<float, nn::kClasses> outputs{};
    trainer.probe().predict(values, outputs);
    confusion.add(pen.labels[i], nn::argmax(std::span<const float>(outputs)));
  }
  // 0.73 of them; guessing is right on 0.1.
  CHECK(confusion.accuracy() > 0.6);
}
