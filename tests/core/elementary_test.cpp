#include "nn/elementary.hpp"

#include <doctest/doctest.h>

#include "approximate.hpp"

namespace {

/// Largest relative error against the C library in double, over [-limit, limit].
template <class Real, class Own, class Library>
double worst_error(double limit, Own own, Library library) {
  double worst = 0;
  for (int i = -20000; i <= 20000; ++i) {
    const auto x = static_cast<Real>(limit * i / 20000);
    worst = std::max(
        worst, relative_difference(static_cast<double>(own(x)), library(static_cast<double>(x))));
  }
  return worst;
}

const auto kExp = [](auto x) { return nn::exponential(x); };
const auto kTanh = [](auto x) { return nn::hyperbolic_tangent(x); };
const auto kLibraryExp = [](double x) { return std::exp(x); };
const auto kLibraryTanh = [](double x) { return std::tanh(x); };

}  // namespace

TEST_CASE("exponential is exact to a few units in the last place") {
  CHECK(worst_error<float>(87, kExp, kLibraryExp) < 3e-7);
  CHECK(worst_error<double>(708, kExp, kLibraryExp) < 1e-15);
  CHECK(nn::exponential(0.0F) == 1.0F);
  CHECK(nn::exponential(0.0) == 1.0);
}

TEST_CASE("exponential is clamped, and neither 0 nor infinite nor denormal") {
  CHECK(nn::exponential(1000.0F) == nn::exponential(87.0F));
  CHECK(std::fpclassify(nn::exponential(-1e30F)) == FP_NORMAL);
  CHECK(std::fpclassify(1 / nn::exponential(1e30F)) == FP_NORMAL);
  CHECK(std::fpclassify(nn::exponential(-1e300)) == FP_NORMAL);
  CHECK(std::isnan(nn::exponential(NAN)));
}

TEST_CASE("tanh keeps its relative accuracy next to 0 and saturates at 1") {
  CHECK(worst_error<float>(12, kTanh, kLibraryTanh) < 1e-6);
  CHECK(worst_error<float>(1e-4, kTanh, kLibraryTanh) < 5e-7);
  CHECK(worst_error<double>(30, kTanh, kLibraryTanh) < 2e-15);
  CHECK(worst_error<double>(1e-8, kTanh, kLibraryTanh) < 2e-15);
  CHECK(nn::hyperbolic_tangent(1e9F) == 1.0F);
  CHECK(nn::hyperbolic_tangent(-1e9F) == -1.0F);
}

TEST_CASE_TEMPLATE("vectors give the bits of scalars", Real, float, double) {
  using V = nn::Lanes<Real>;
  for (int i = -1000; i <= 1000; ++i) {
    V x{};
    for (std::size_t lane = 0; lane < nn::kWidth<V>; ++lane)
      x[lane] = static_cast<Real>(i) / 11 + static_cast<Real>(lane) / 7;
    const V e = nn::exponential(x);
    const V t = nn::hyperbolic_tangent(x);
    for (std::size_t lane = 0; lane < nn::kWidth<V>; ++lane) {
      REQUIRE(e[lane] == nn::exponential(static_cast<Real>(x[lane])));
      REQUIRE(t[lane] == nn::hyperbolic_tangent(static_cast<Real>(x[lane])));
    }
  }
}

TEST_CASE("logarithm and cosine agree with the C library") {
  double x = 1e-300;
  for (int i = 0; i < 2600; ++i, x *= 1.7)
    CHECK(std::abs(nn::logarithm(x) - std::log(x)) <= 3e-16 * std::abs(std::log(x)) + 1e-16);
  CHECK(nn::logarithm(1.0) == 0.0);
  const double pi = std::acos(-1.0);
  for (int i = 0; i <= 1000; ++i)
    CHECK(std::abs(nn::cosine_half_turns(i / 1000.0) - std::cos(pi * i / 1000)) < 1e-15);
}
