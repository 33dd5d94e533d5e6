#include "nn/lessons/matrix_calculus.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include <doctest/doctest.h>

#include "nn/activation.hpp"
#include "nn/error.hpp"
#include "nn/product.hpp"

namespace {

using nn::lessons::CurveFunction;
using nn::lessons::derivative_by_matrix;
using nn::lessons::jacobian_of;
using nn::lessons::tangent_of;
using nn::lessons::VectorFunction;
using Doubles = std::vector<double>;

constexpr double kStep = 1e-5;

constexpr std::array kFunctions = {VectorFunction::kBowl,  VectorFunction::kSaddle,
                                   VectorFunction::kLayer, VectorFunction::kSigmoid,
                                   VectorFunction::kPolar, VectorFunction::kProducts};

}  // namespace

TEST_CASE("the spiral and its tangent vector, by hand") {
  const auto start = tangent_of(CurveFunction::kSpiral, 0, kStep);
  CHECK(start.value == Doubles{0, 0, 0});
  CHECK(start.derivative == Doubles{1, 0, 1});
  // At t = pi: (-pi, 0, pi), and (cos t - t sin t, sin t + t cos t, 1) = (-1, -pi, 1).
  const double pi = std::numbers::pi;
  const auto half = tangent_of(CurveFunction::kSpiral, pi, kStep);
  CHECK(half.value[0] == doctest::Approx(-pi));
  CHECK(half.derivative[0] == doctest::Approx(-1));
  CHECK(half.derivative[1] == doctest::Approx(-pi));
  CHECK(half.derivative[2] == 1);
}

TEST_CASE("the lecture's polynomials: (8x - 7, 9x^8)") {
  const auto at_two = tangent_of(CurveFunction::kPolynomials, 2, kStep);
  CHECK(at_two.value == Doubles{44, 491});
  CHECK(at_two.derivative == Doubles{9, 2304});
  CHECK(tangent_of(CurveFunction::kPolynomials, 0, kStep).derivative == Doubles{-7, 0});
  CHECK(tangent_of(CurveFunction::kPolynomials, -1, kStep).derivative == Doubles{-15, 9});
}

TEST_CASE("a curve between two places") {
  const auto curve = nn::lessons::curve_between(CurveFunction::kPolynomials, 0, 2, 3);
  CHECK(curve == nn::Matrix<double>{{42, -21}, {39, -20}, {44, 491}});
  for (const std::size_t count : {1U, 1001U})
    CHECK_THROWS_WITH_AS(nn::lessons::curve_between(CurveFunction::kSpiral, 0, 2, count),
                         ("count is " + std::to_string(count) + "; expected 2 to 1000").c_str(),
                         nn::Error);
}

TEST_CASE("tangent vectors are what differences come to") {
  for (const auto function : {CurveFunction::kSpiral, CurveFunction::kPolynomials})
    for (const double t : {-1.5, -0.2, 0.0, 0.7, 2.0}) {
      const auto tangent = tangent_of(function, t, kStep);
      for (std::size_t i = 0; i < tangent.value.size(); ++i)
        CHECK(tangent.difference[i] == doctest::Approx(tangent.derivative[i]).epsilon(1e-6));
    }
}

TEST_CASE("a wide step is a secant, not the tangent") {
  // ((2 + 1)^9 - (2 - 1)^9) / 2 = 9841.
  CHECK(tangent_of(CurveFunction::kPolynomials, 2, 1).difference == Doubles{9, 9841});
}

TEST_CASE("the Jacobian of a layer is W") {
  const std::array x = {0.3, -2.0};
  const auto jacobian = jacobian_of(VectorFunction::kLayer, x, kStep);
  CHECK(jacobian.derivative == nn::lessons::example_weights());
  nn::Matrix<double> y = {{0.0}, {0.0}, {0.0}};
  nn::add_product(y, nn::lessons::example_weights(), nn::Matrix<double>{{x[0]}, {x[1]}});
  const Doubles bias = nn::lessons::example_bias();
  for (std::size_t i = 0; i < bias.size(); ++i)
    CHECK(jacobian.value[i] == doctest::Approx(bias[i] + y(i, 0)));
}

TEST_CASE("the Jacobian of an activation layer is diagonal, so that equation 11 can skip it") {
  const auto jacobian = jacobian_of(VectorFunction::kSigmoid, std::array{0.0, 1.0}, kStep);
  CHECK(jacobian.derivative(0, 0) == 0.25);
  CHECK(jacobian.derivative(0, 1) == 0);
  CHECK(jacobian.derivative(1, 0) == 0);
  CHECK(jacobian.derivative(1, 1) == doctest::Approx(0.19661193));
}

TEST_CASE("a scalar field has one row: its derivative in numerator layout") {
  const std::array x = {3.0, -2.0};
  CHECK(jacobian_of(VectorFunction::kBowl, x, kStep).value == Doubles{8.5});
  CHECK(jacobian_of(VectorFunction::kBowl, x, kStep).derivative == nn::Matrix<double>{{3, -4}});
  CHECK(jacobian_of(VectorFunction::kSaddle, x, kStep).value == Doubles{2.5});
  CHECK(jacobian_of(VectorFunction::kSaddle, x, kStep).derivative == nn::Matrix<double>{{3, 2}});
}

TEST_CASE("rows are gradients of components, by hand") {
  const auto jacobian = jacobian_of(VectorFunction::kProducts, std::array{2.0, 3.0, 5.0}, kStep);
  CHECK(jacobian.value == Doubles{11, 23});
  CHECK(jacobian.derivative == nn::Matrix<double>{{3, 2, 1}, {-1, 0, 10}});
}

TEST_CASE("Jacobians are what differences come to") {
  for (const auto function : kFunctions)
    for (const double at : {-1.3, 0.4, 2.1}) {
      const Doubles all = {at, 0.5 - at, 2 * at};
      const auto x = std::span(all).first(nn::lessons::variables_of(function));
      const auto jacobian = jacobian_of(function, x, kStep);
      REQUIRE(nn::rows(jacobian.derivative) == jacobian.value.size());
      REQUIRE(nn::columns(jacobian.derivative) == x.size());
      for (std::size_t i = 0; i < jacobian.derivative.size(); ++i)
        CHECK(nn::flat(jacobian.difference)[i] ==
              doctest::Approx(nn::flat(jacobian.derivative)[i]).epsilon(1e-6));
    }
}

TEST_CASE("a component over a square: x1 to the right, x2 upwards") {
  const auto values =
      nn::lessons::component_over_square(VectorFunction::kLayer, 2, 2, 2);  // -x1 + x2
  CHECK(values == nn::Matrix<double>{{2, 0}, {0, -2}});
}

TEST_CASE("a scalar by a matrix: transposed in numerator layout, (X v - t) v^T as weights") {
  const nn::Matrix<double> x = {{1, 2, 0}, {0, 1, -1}};
  const auto by_matrix =
      derivative_by_matrix(x, std::array{1.0, 2.0, 3.0}, std::array{4.0, 0.0}, kStep);
  // X v - t = (5 - 4, -1 - 0).
  CHECK(by_matrix.value == 1);
  CHECK(by_matrix.as_weights == nn::Matrix<double>{{1, 2, 3}, {-1, -2, -3}});
  CHECK(by_matrix.numerator == nn::Matrix<double>{{1, -1}, {2, -2}, {3, -3}});
  for (std::size_t i = 0; i < by_matrix.difference.size(); ++i)
    CHECK(nn::flat(by_matrix.difference)[i] ==
          doctest::Approx(nn::flat(by_matrix.as_weights)[i]).epsilon(1e-6));
}

TEST_CASE("what is out of range is an error that names it") {
  CHECK_THROWS_WITH_AS(tangent_of(CurveFunction::kSpiral, 101, kStep),
                       "t is 101; expected -100 to 100", nn::Error);
  CHECK_THROWS_AS(tangent_of(CurveFunction::kSpiral, std::nan(""), kStep), nn::Error);
  CHECK_THROWS_WITH_AS(tangent_of(CurveFunction::kSpiral, 1, 0), "h is 0; expected 1e-8 to 10",
                       nn::Error);
  CHECK_THROWS_WITH_AS(tangent_of(CurveFunction::kSpiral, 1, 11), "h is 11; expected 1e-8 to 10",
                       nn::Error);
  CHECK_THROWS_WITH_AS(jacobian_of(VectorFunction::kPolar, std::array{1.0}, kStep),
                       "number of variables is 1; expected 2", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::component_over_square(VectorFunction::kPolar, 2, 2, 10),
                       "component is 2; expected 0 to 1", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::component_over_square(VectorFunction::kPolar, 0, 2, 201),
                       "count is 201; expected 1 to 200", nn::Error);
  CHECK_THROWS_AS(nn::lessons::component_over_square(VectorFunction::kProducts, 0, 2, 10),
                  nn::Error);
  CHECK_THROWS_AS(derivative_by_matrix({{1, 2}}, std::array{1.0}, std::array{1.0}, kStep),
                  nn::Error);
  CHECK_THROWS_WITH_AS(derivative_by_matrix({{1e300}}, std::array{1.0}, std::array{1.0}, kStep),
                       "X is 1e300; expected -100 to 100", nn::Error);
  CHECK_THROWS_AS(derivative_by_matrix({{1}}, std::array{std::nan("")}, std::array{1.0}, kStep),
                  nn::Error);
  CHECK_THROWS_AS(derivative_by_matrix({{1}}, std::array{1.0}, std::array{101.0}, kStep),
                  nn::Error);
}
