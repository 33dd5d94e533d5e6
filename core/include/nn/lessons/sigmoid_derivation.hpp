#pragma once

#include <array>

namespace nn::lessons {

/// The derivative of the sigmoid at one x, measured and derived (lecture, L5). With e = e^-x and
/// s = 1 / (1 + e), the chain rule gives the first line, six rearrangements the others:
///   -1 / (1 + e)^2 (-e)
///   e / (1 + e)^2
///   1 / (1 + e) . e / (1 + e)
///   s . e / (1 + e)
///   s . (1 + e - 1) / (1 + e)
///   s ((1 + e) / (1 + e) - 1 / (1 + e))
///   s (1 - s)
struct SigmoidDerivation {
  double exponential = 0;         ///< e^-x
  double sigmoid = 0;             ///< s(x)
  std::array<double, 7> lines{};  ///< each computed as it is written
  double difference = 0;          ///< (s(x + h) - s(x - h)) / 2h with h = 1e-5
};

/// Throws Error unless x is from -20 to 20.
SigmoidDerivation sigmoid_derivation(double x);

}  // namespace nn::lessons
