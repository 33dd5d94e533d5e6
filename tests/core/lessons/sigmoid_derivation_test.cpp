#include "nn/lessons/sigmoid_derivation.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "nn/activation.hpp"
#include "nn/error.hpp"

TEST_CASE("at 0 every line is a quarter, to the bit") {
  const auto derivation = nn::lessons::sigmoid_derivation(0);
  CHECK(derivation.exponential == 1);
  CHECK(derivation.sigmoid == 0.5);
  for (const double line : derivation.lines) CHECK(line == 0.25);
}

TEST_CASE("all lines agree with each other, with the activation layer and with differences") {
  for (int i = -2000; i <= 2000; ++i) {
    const double x = i / 100.0;
    CAPTURE(x);
    const auto derivation = nn::lessons::sigmoid_derivation(x);
    const nn::Matrix<double> output = {{derivation.sigmoid}};
    const auto trained = nn::activation_gradient(nn::Activation::kSigmoid, {{x}}, output, {{1.0}});
    CHECK(derivation.lines.back() == trained(0, 0));
    CHECK(derivation.exponential == doctest::Approx(std::exp(-x)).epsilon(1e-14));
    for (const double line : derivation.lines) CHECK(std::abs(line - trained(0, 0)) < 1e-15);
    CHECK(std::abs(derivation.difference - trained(0, 0)) < 1e-10);
  }
}

TEST_CASE("an x beyond the curve is named") {
  CHECK_THROWS_WITH_AS(nn::lessons::sigmoid_derivation(21), "x is 21; expected -20 to 20",
                       nn::Error);
  CHECK_THROWS_AS(nn::lessons::sigmoid_derivation(NAN), nn::Error);
}
