#include "nn/lessons/neuron.hpp"

#include <array>
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "every_activation.hpp"
#include "nn/error.hpp"

namespace {

using nn::Activation;
using nn::lessons::neuron;

}  // namespace

TEST_CASE("a neuron is its weighted sum and the activation of it") {
  const std::array x = {1.0, -2.0, 0.5};
  const std::array w = {0.5, 0.25, 3.0};
  const auto values = neuron(x, w, -0.5, Activation::kSigmoid);
  CHECK(values.terms == std::vector<double>{0.5, -0.5, 1.5});
  CHECK(values.sum == 1.0);
  CHECK(values.output == doctest::Approx(1 / (1 + std::exp(-1.0))).epsilon(1e-15));
  CHECK(values.derivative == values.output * (1 - values.output));
  CHECK(neuron(x, w, -3, Activation::kRelu).output == 0);
  CHECK(neuron(x, w, -0.5, Activation::kRelu).output == 1);
  CHECK(neuron(x, w, -3, Activation::kLeakyRelu).output == doctest::Approx(-0.015));
  CHECK(neuron(x, w, -0.5, Activation::kTanh).output == doctest::Approx(std::tanh(1.0)));
}

TEST_CASE("a curve's derivatives are its slopes") {
  for (const Activation activation : elementwise_activations()) {
    CAPTURE(nn::name_of(activation));
    // No place on the kink at 0.
    const auto curve = nn::lessons::activation_curve(activation, -5.5, 4.5, 10001);
    for (std::size_t i = 1; i + 1 < curve.values.size(); ++i) {
      if (nn::has_kink(activation) && i >= 5499 && i <= 5501) continue;
      const double slope = (curve.values[i + 1] - curve.values[i - 1]) / 0.002;
      CHECK(std::abs(slope - curve.derivatives[i]) < 1e-6);
    }
  }
}

TEST_CASE("what is illegal is named") {
  const std::array x = {1.0, 2.0};
  CHECK_THROWS_WITH_AS(neuron(x, std::array{1.0}, 0, Activation::kRelu),
                       "number of weights is 1; expected one for each of the 2 inputs", nn::Error);
  CHECK_THROWS_WITH_AS(neuron(x, x, std::numeric_limits<double>::infinity(), Activation::kRelu),
                       doctest::Contains("bias is"), nn::Error);
  CHECK_THROWS_AS(neuron(x, x, 0, Activation::kSoftmax), nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::activation_curve(Activation::kTanh, 0, 1, 1),
                       "count is 1; expected at least 2", nn::Error);
}
