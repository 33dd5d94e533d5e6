#include "nn/lanes.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

namespace {

/// The bits of x; the same for every NaN, whose sign and payload no standard fixes.
template <class Real>
auto comparable(Real x) {
  return nn::bits_of(std::isnan(x) ? std::numeric_limits<Real>::quiet_NaN() : x);
}

/// Checks `function`, on lanes and on scalars, against `expected` for each value, bit by bit.
template <class Real, class Function, class Expected>
void check_bits(const std::vector<Real>& values, Function function, Expected expected) {
  for (const Real x : values) {
    CAPTURE(x);
    const auto wanted = comparable(expected(x));
    CHECK(comparable(function(x)) == wanted);
    const auto lanes = function(nn::broadcast<nn::Lanes<Real>>(x));
    for (std::size_t lane = 0; lane < nn::kWidth<nn::Lanes<Real>>; ++lane)
      CHECK(comparable(Real{lanes[lane]}) == wanted);
  }
}

template <class Real>
std::vector<Real> awkward_values() {
  using Limits = std::numeric_limits<Real>;
  return {Real{0},
          Real{-0.0},
          Real{1},
          Real{-1},
          Limits::min(),
          -Limits::min(),
          Limits::max(),
          Limits::denorm_min(),
          Real{2},
          Limits::infinity(),
          -Limits::infinity(),
          Limits::quiet_NaN()};
}

}  // namespace

TEST_CASE_TEMPLATE("clamps keep NaN and what is within", Real, float, double) {
  const auto values = awkward_values<Real>();
  check_bits<Real>(
      values, [](auto x) { return nn::at_least(x, Real{-1}); },
      [](Real x) { return x < Real{-1} ? Real{-1} : x; });
  check_bits<Real>(
      values, [](auto x) { return nn::at_most(x, Real{1}); },
      [](Real x) { return x > Real{1} ? Real{1} : x; });
}

TEST_CASE_TEMPLATE("what is below the least magnitude becomes 0, NaN stays", Real, float, double) {
  check_bits<Real>(
      awkward_values<Real>(), [](auto x) { return nn::flush_below(x, Real{1}); },
      [](Real x) { return x > Real{-1} && x < Real{1} ? Real{0} : x; });
}
