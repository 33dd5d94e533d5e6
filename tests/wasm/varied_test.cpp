#include "varied.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include <doctest/doctest.h>

#include "session.hpp"

namespace {

constexpr std::size_t kPicture = 1024;
constexpr std::size_t kEach = kPicture + nn::kPixels;
constexpr std::size_t kSamples = 4;

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

std::span<const float> example(const std::vector<float>& varied, std::size_t sample) {
  return std::span(varied).subspan(sample * kEach, kEach);
}

float distance(std::span<const float> a, std::span<const float> b) {
  float sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
  return sum;
}

}  // namespace

TEST_CASE("without a strength, every example is the digit itself") {
  const std::vector<float> varied = playground::vary(digits().bitmaps[4], {}, kSamples);
  REQUIRE(varied.size() == kSamples * kEach);
  for (std::size_t sample = 0; sample < kSamples; ++sample) {
    const auto numbers = example(varied, sample);
    CHECK(std::equal(numbers.begin(), numbers.end(), varied.begin()));
    float off = 0;
    for (std::size_t i = 0; i < nn::kPixels; ++i)
      off += std::abs(numbers[kPicture + i] - static_cast<float>(digits().images[4][i]));
    CHECK(off / nn::kPixels < 1);
  }
}

TEST_CASE("picture and counts of an example are of the same digit") {
  const std::vector<float> varied =
      playground::vary(digits().bitmaps[4], {.rotation = 30, .elastic = 3}, kSamples);
  for (std::size_t sample = 0; sample < kSamples; ++sample) {
    const auto numbers = example(varied, sample);
    float off = 0;
    for (std::size_t block = 0; block < nn::kPixels; ++block) {
      float ink = 0;
      for (std::size_t i = 0; i < 16; ++i)
        ink += numbers[(block / 8 * 4 + i / 4) * 32 + block % 8 * 4 + i % 4];
      off += std::abs(ink - numbers[kPicture + block]);
    }
    CHECK(off / nn::kPixels < 1);
  }
}

TEST_CASE("the stronger, the farther from the digit, and a little stronger is a little farther") {
  const std::vector<float> still = playground::vary(digits().bitmaps[4], {}, kSamples);
  const std::vector<float> little =
      playground::vary(digits().bitmaps[4], {.rotation = 10}, kSamples);
  const std::vector<float> more =
      playground::vary(digits().bitmaps[4], {.rotation = 10.1}, kSamples);
  const std::vector<float> most = playground::vary(digits().bitmaps[4], {.rotation = 40}, kSamples);
  for (std::size_t sample = 0; sample < kSamples; ++sample) {
    CHECK(distance(example(still, sample), example(most, sample)) >
          distance(example(still, sample), example(little, sample)));
    CHECK(distance(example(little, sample), example(more, sample)) < 30);
  }
  CHECK(distance(example(most, 0), example(most, 1)) > 100);
}

TEST_CASE("a session varies its scanned digits, and nothing that is illegal") {
  playground::Session session;
  session.load(nn::packed_digits());
  CHECK(session.varied(4, "rotation=30\n", 2) ==
        playground::vary(digits().bitmaps[4], {.rotation = 30}, 2));
  CHECK_THROWS_WITH_AS(static_cast<void>(session.varied(1797, "", 1)),
                       "digit is 1797; expected 0 to 1796", nn::Error);
  CHECK_THROWS_WITH_AS(static_cast<void>(session.varied(0, "", 101)),
                       "samples is 101; expected at most 100", nn::Error);
  CHECK_THROWS_WITH_AS(static_cast<void>(session.varied(0, "rotation=much\n", 1)),
                       "rotation is much; expected a number from 0 to 45", nn::Error);
  CHECK_THROWS_AS(static_cast<void>(session.varied(0, "turn=3\n", 1)), nn::Error);
}
