#include "nn/lessons/sigmoid_derivation.hpp"

#include <cmath>

#include "nn/activation.hpp"
#include "nn/error.hpp"

namespace nn::lessons {

SigmoidDerivation sigmoid_derivation(double x) {
  using activations::Sigmoid;
  if (!(std::abs(x) <= 20)) throw illegal("x", x, between(-20, 20));
  constexpr double kStep = 1e-5;
  const double e = exponential(-x);
  const double s = Sigmoid::value(x);
  return {.exponential = e,
          .sigmoid = s,
          .lines = {-1 / ((1 + e) * (1 + e)) * -e, e / ((1 + e) * (1 + e)),
                    1 / (1 + e) * (e / (1 + e)), s * (e / (1 + e)), s * ((1 + e - 1) / (1 + e)),
                    s * ((1 + e) / (1 + e) - 1 / (1 + e)), Sigmoid::derivative(x, s)},
          .difference = (Sigmoid::value(x + kStep) - Sigmoid::value(x - kStep)) / (2 * kStep)};
}

}  // namespace nn::lessons
