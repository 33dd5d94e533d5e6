#include "nn/elementary.hpp"

namespace nn {

double logarithm(double x) {
  // x = 2^n m with m in [sqrt(1/2), sqrt(2)); log m = 2 artanh(f), f = (m - 1) / (m + 1), |f| <
  // 0.172.
  const auto bits = static_cast<std::uint64_t>(bits_of(x));
  auto n = static_cast<int>(bits >> 52U) - 1023;
  auto m = from_bits<double>(
      static_cast<std::int64_t>((bits & 0x000FFFFFFFFFFFFFU) | 0x3FF0000000000000U));
  if (m > 1.4142135623730951) {
    m *= 0.5;
    ++n;
  }
  const double f = (m - 1) / (m + 1);
  const double square = f * f;
  double series = 0;
  for (int k = 21; k >= 1; k -= 2) series = series * square + 1.0 / k;
  return n * ExpConstants<double>::kLn2High + (2 * f * series + n * ExpConstants<double>::kLn2Low);
}

double cosine_half_turns(double half_turns) {
  // cos(pi t) = 1 - 2 sin^2(pi t / 2), and the Taylor series of sin to x^21 is exact on [0, pi/2].
  const double x = half_turns * 1.5707963267948966;
  const double square = x * x;
  double series = 1;
  for (int k = 20; k >= 2; k -= 2) series = 1 - series * square / (k * (k + 1));
  const double sine = x * series;
  return 1 - 2 * sine * sine;
}

}  // namespace nn
