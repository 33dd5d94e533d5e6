#include "nn/lessons/homework.hpp"

#include <array>
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "nn/activation.hpp"
#include "nn/error.hpp"

using nn::lessons::example_error;
using nn::lessons::example_error_slopes;

TEST_CASE("differences of the sigmoid are the lecture's s (1 - s)") {
  std::vector<double> xs;
  for (int i = -60; i <= 60; ++i) xs.push_back(0.1 * i);
  const auto slopes = nn::lessons::sigmoid_slopes(xs);
  for (std::size_t i = 0; i < xs.size(); ++i) {
    const double s = nn::activations::Sigmoid::value(xs[i]);
    CHECK(std::abs(slopes[i] - s * (1 - s)) < 1e-11);
  }
  CHECK(slopes[60] == doctest::Approx(0.25).epsilon(1e-10));
}

TEST_CASE("the error of an example is half the squared distance, its slopes are out - y") {
  const std::array y = {1.0, 0.0, 0.0};
  const std::array out = {0.8, 0.3, -0.1};
  CHECK(example_error(y, out) == doctest::Approx((0.04 + 0.09 + 0.01) / 2).epsilon(1e-14));
  const auto slopes = example_error_slopes(y, out);
  REQUIRE(slopes.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) CHECK(std::abs(slopes[i] - (out[i] - y[i])) < 1e-11);
  CHECK(example_error(y, y) == 0);
}

TEST_CASE("places are the same for a seed, and others for another") {
  const auto places = nn::lessons::homework_places(100, 1);
  CHECK(places == nn::lessons::homework_places(100, 1));
  CHECK(places != nn::lessons::homework_places(100, 2));
  for (const double place : places) CHECK((place >= 0 && place < 1));
}

TEST_CASE("what is illegal is named") {
  const std::array one = {1.0};
  const std::array two = {1.0, 2.0};
  CHECK_THROWS_WITH_AS(example_error(two, one),
                       "number of outputs is 1; expected one for each of the 2 entries of y",
                       nn::Error);
  CHECK_THROWS_WITH_AS(example_error_slopes({}, {}), "number of outputs is 0; expected at least 1",
                       nn::Error);
  const std::array bad = {std::numeric_limits<double>::quiet_NaN()};
  CHECK_THROWS_WITH_AS(example_error(one, bad), "out is nan; expected a finite number", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::sigmoid_slopes(bad), "x is nan; expected a finite number",
                       nn::Error);
}
