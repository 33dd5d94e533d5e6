#include "nn/lessons/polynomial.hpp"

#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"

using nn::lessons::Polynomial;

TEST_CASE("a polynomial and its derivative") {
  const Polynomial f({-9, 3, 7});
  CHECK(f(1) == 1);
  CHECK(f(-2) == 13);
  CHECK(f.derivative().coefficients() == std::vector<double>{3, 14});
  CHECK(f.derivative()(1) == 17);
  CHECK(Polynomial({5}).derivative()(3) == 0);
  CHECK(Polynomial({}).coefficients() == std::vector<double>{0});
}

TEST_CASE("zeros in front do not raise the degree") {
  CHECK(Polynomial({1, 2, 0, 0}).coefficients() == std::vector<double>{1, 2});
}

TEST_CASE("minima are found, and only minima") {
  const auto minima = [](std::vector<double> c) { return Polynomial(std::move(c)).minima(); };
  REQUIRE(minima({-9, 3, 7}).size() == 1);
  CHECK(minima({-9, 3, 7})[0] == doctest::Approx(-3.0 / 14).epsilon(1e-15));

  // (x + 3) x (x - 2) as slope: minima at -3 and 2, a maximum between them.
  const std::vector<double> two = minima({0, 0, -3, 1.0 / 3, 0.25});
  REQUIRE(two.size() == 2);
  CHECK(two[0] == doctest::Approx(-3));
  CHECK(two[1] == doctest::Approx(2));

  // (x + 2)(x + 1) x (x - 1)(x - 2) as slope.
  const std::vector<double> three = minima({0, 0, 2, 0, -1.25, 0, 1.0 / 6});
  REQUIRE(three.size() == 3);
  CHECK(three[0] == doctest::Approx(-2));
  CHECK(three[1] == doctest::Approx(0).epsilon(1e-12));
  CHECK(three[2] == doctest::Approx(2));

  CHECK(minima({0, 0, -1}).empty());
  CHECK(minima({0, -3, 0, 1}) == std::vector<double>{1});
  CHECK(minima({3, 2}).empty());
  CHECK(minima({3}).empty());
}

TEST_CASE("a slope that only touches 0 makes no minimum") {
  CHECK(Polynomial({0, 0, 0, 1}).minima().empty());   // x^3
  CHECK(Polynomial({0, 0, 0, -1}).minima().empty());  // -x^3
  // (x - 1)^3, whose double root rounding splits or hides
  CHECK(Polynomial({-1, 3, -3, 1}).minima().empty());
  CHECK(Polynomial({1, -3, 3, -1}).minima().empty());
  // ((x - 0.1)^2 (x + 1))' s slope: an inflection and a minimum
  const std::vector<double> flat = Polynomial({0, 0.01, -0.095, 0.8 / 3, 0.25}).minima();
  REQUIRE(flat.size() == 1);
  CHECK(flat[0] == doctest::Approx(-1));
}

TEST_CASE("a flat minimum is one") {
  REQUIRE(Polynomial({0, 0, 0, 0, 1}).minima().size() == 1);
  CHECK(Polynomial({0, 0, 0, 0, 1}).minima()[0] == doctest::Approx(0).epsilon(1e-9));
  REQUIRE(Polynomial({1, -6, 15, -20, 15, -6, 1}).minima().size() == 1);
  CHECK(Polynomial({1, -6, 15, -20, 15, -6, 1}).minima()[0] == doctest::Approx(1).epsilon(1e-2));
}

TEST_CASE("values are those at evenly spaced places, both ends among them") {
  const Polynomial f({-9, 3, 7});
  CHECK(values_between(f, 0, 1, 3) == std::vector<double>{-9, -5.75, 1});
  CHECK(values_between(f, 1, -2, 2) == std::vector<double>{1, 13});
  const double infinite = std::numeric_limits<double>::infinity();
  CHECK_THROWS_WITH_AS(values_between(f, infinite, 1, 2), "first is inf; expected a finite number",
                       nn::Error);
  CHECK_THROWS_WITH_AS(values_between(f, 0, -infinite, 2), "last is -inf; expected a finite number",
                       nn::Error);
  CHECK_THROWS_WITH_AS(values_between(f, 0, 1, 1), "count is 1; expected at least 2", nn::Error);
}

TEST_CASE("illegal coefficients are refused by name") {
  CHECK_THROWS_WITH_AS(Polynomial({0, 1001}),
                       "the coefficient of x^1 is 1001; expected 0, or 0.000001 to 1000 in size",
                       nn::Error);
  CHECK_THROWS_AS(Polynomial({1e-7}), nn::Error);
  CHECK_THROWS_AS(Polynomial({std::numeric_limits<double>::quiet_NaN()}), nn::Error);
  CHECK_THROWS_AS(Polynomial({std::numeric_limits<double>::infinity()}), nn::Error);
  CHECK_THROWS_WITH_AS(Polynomial({0, 0, 0, 0, 0, 0, 0, 1}), "the degree is 7; expected 0 to 6",
                       nn::Error);
}
