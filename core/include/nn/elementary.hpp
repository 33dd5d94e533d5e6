#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "nn/lanes.hpp"

/// exp, tanh, log and cos of our own: those of the C libraries differ in the last bit from system
/// to system. T is a lane type (lanes.hpp): float, double, or a vector of them.
namespace nn {

/// e^x = power * (1 + rest) with power = 2^n: keeps e^x - 1 exact for small x.
template <class T>
struct ExpParts {
  T power;
  T rest;
};

template <class Real>
struct ExpConstants;

template <>
struct ExpConstants<float> {
  // e^87 and its reciprocal are normal numbers, and so is every sigmoid.
  static constexpr float kLimit = 87.0F;
  static constexpr float kLog2E = 1.44269504088896341F;
  // 1.5 * 2^23: adding it rounds to an integer and leaves that integer in the low bits.
  static constexpr float kMagic = 12582912.0F;
  static constexpr float kLn2High = 0.693359375F, kLn2Low = -2.12194440e-4F;
  static constexpr int kMantissaBits = 23;
  static constexpr std::int32_t kOne = 0x3F800000;
  // Minimax on |r| <= ln 2 / 2 with the first two coefficients 1: relative error 1.05e-7 = 0.9 ulp.
  static constexpr std::array<float, 4> kPolynomial = {0.008312520571053028F, 0.04189015552401543F,
                                                       0.16667114198207855F, 0.499992311000824F};
};

template <>
struct ExpConstants<double> {
  static constexpr double kLimit = 708.0;
  static constexpr double kLog2E = 1.44269504088896340736;
  static constexpr double kMagic = 6755399441055744.0;  // 1.5 * 2^52
  static constexpr double kLn2High = 6.93147180369123816490e-01,
                          kLn2Low = 1.90821492927058770002e-10;
  static constexpr int kMantissaBits = 52;
  static constexpr std::int64_t kOne = 0x3FF0000000000000;
  // Taylor to r^13: the next term is below 2^-57.
  static constexpr std::array<double, 12> kPolynomial = {
      1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320,
      1.0 / 5040,       1.0 / 720,       1.0 / 120,      1.0 / 24,      1.0 / 6,      1.0 / 2};
};

template <class T>
ExpParts<T> exp_parts(T x) {
  using K = ExpConstants<ScalarOf<T>>;
  x = at_most(at_least(x, -K::kLimit), K::kLimit);
  const T shifted = x * K::kLog2E + K::kMagic;
  const T n = shifted - K::kMagic;
  const T r = (x - n * K::kLn2High) - n * K::kLn2Low;
  T p = broadcast<T>(K::kPolynomial[0]);
  for (std::size_t i = 1; i < K::kPolynomial.size(); ++i) p = p * r + K::kPolynomial[i];
  const BitsOf<T> exponent = bits_of(shifted) << K::kMantissaBits;
  return {from_bits<T>(exponent + K::kOne), p * r * r + r};
}

/// e^x, with x clamped to [-87, 87] in float and [-708, 708] in double: never 0, infinite or
/// denormal.
template <class T>
T exponential(T x) {
  const ExpParts<T> e = exp_parts(x);
  return e.power + e.power * e.rest;
}

/// (e^2x - 1) / (e^2x + 1), exact to a few ulp also near 0.
template <class T>
T hyperbolic_tangent(T x) {
  const ExpParts<T> e = exp_parts(x + x);
  const T minus_one = e.power * e.rest + (e.power - ScalarOf<T>{1});
  return minus_one / (minus_one + ScalarOf<T>{2});
}

/// Natural logarithm of a positive, normal, finite x.
double logarithm(double x);

/// Cosine of `half_turns` * pi, for half_turns in [0, 1].
double cosine_half_turns(double half_turns);

}  // namespace nn
