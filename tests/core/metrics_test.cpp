#include "nn/metrics.hpp"

#include <array>

#include <doctest/doctest.h>

TEST_CASE("the lecture's matrix has the lecture's accuracy") {
  constexpr std::array<std::array<std::uint32_t, 10>, 10> kLecture = {
      {{33, 0, 0, 0, 0, 0, 0, 0, 0, 0},
       {0, 28, 0, 0, 0, 0, 0, 0, 0, 0},
       {0, 0, 33, 0, 0, 0, 0, 0, 0, 0},
       {0, 0, 0, 33, 0, 1, 0, 0, 0, 0},
       {0, 0, 0, 0, 46, 0, 0, 0, 0, 0},
       {0, 0, 0, 0, 0, 45, 1, 0, 0, 1},
       {0, 0, 0, 0, 0, 1, 34, 0, 0, 0},
       {0, 0, 0, 0, 0, 0, 0, 33, 0, 1},
       {0, 0, 0, 0, 0, 1, 0, 0, 29, 0},
       {0, 0, 0, 0, 0, 0, 0, 0, 1, 39}}};
  nn::Confusion confusion;
  for (std::size_t label = 0; label < 10; ++label)
    for (std::size_t predicted = 0; predicted < 10; ++predicted)
      for (std::uint32_t i = 0; i < kLecture[label][predicted]; ++i)
        confusion.add(label, predicted);
  CHECK(confusion.accuracy() == doctest::Approx(0.9805556).epsilon(1e-7));
  CHECK(confusion.count(5, 9) == 1);
  CHECK(confusion.counts()[5 * 10 + 9] == 1);
  CHECK(confusion.precision(5) == doctest::Approx(45.0 / 48));
  CHECK(confusion.recall(5) == doctest::Approx(45.0 / 47));
  CHECK(confusion.f1(5) == doctest::Approx(90.0 / 95));
}

TEST_CASE("nothing counted is 0, not undefined") {
  const nn::Confusion none;
  CHECK(none.accuracy() == 0);
  CHECK(none.precision(3) == 0);
  CHECK(none.recall(3) == 0);
  CHECK(none.f1(3) == 0);
}

TEST_CASE("argmax takes the first of equals") {
  CHECK(nn::argmax<float>(std::array{0.1F, 0.7F, 0.7F}) == 1);
  CHECK(nn::argmax<double>(std::array{-1.0, -2.0}) == 0);
}
