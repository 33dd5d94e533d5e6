#include "nn/inputs.hpp"

#include <doctest/doctest.h>

TEST_CASE("inputs are the counts, or their sixteenths") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_digits());
  const nn::Matrix<float> raw = nn::inputs_of<float>(digits.images, nn::Pixels::kRaw);
  const nn::Matrix<float> unit = nn::inputs_of<float>(digits.images, nn::Pixels::kUnit);
  CHECK(nn::rows(raw) == digits.size());
  for (std::size_t i = 0; i < nn::kPixels; ++i) {
    CHECK(raw(5, i) == digits.images[5][i]);
    CHECK(unit(5, i) == static_cast<float>(digits.images[5][i]) / 16);
  }
}
