#include "nn/lessons/neuron.hpp"

#include <cmath>

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

constexpr double kLargest = 1e6;

void check_number(const char* thing, double value) {
  // Written so that NaN fails.
  if (!(std::abs(value) <= kLargest)) throw illegal(thing, value, between(-1000000, 1000000));
}

void check_elementwise(Activation activation) {
  if (activation == Activation::kSoftmax)
    throw illegal("activation", "softmax", "one that is applied to each sum on its own");
}

}  // namespace

NeuronValues neuron(std::span<const double> inputs, std::span<const double> weights, double bias,
                    Activation activation) {
  if (weights.size() != inputs.size())
    throw illegal("number of weights", weights.size(),
                  "one for each of the " + std::to_string(inputs.size()) + " inputs");
  check_elementwise(activation);
  check_number("bias", bias);
  NeuronValues values;
  values.sum = bias;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    check_number("input", inputs[i]);
    check_number("weight", weights[i]);
    values.terms.push_back(weights[i] * inputs[i]);
    values.sum += values.terms.back();
  }
  values.output = value_of(activation, values.sum);
  values.derivative = derivative_of(activation, values.sum, values.output);
  return values;
}

Curve activation_curve(Activation activation, double first, double last, std::size_t count) {
  check_elementwise(activation);
  check_number("first", first);
  check_number("last", last);
  if (count < 2) throw illegal("count", count, at_least(2));
  Curve curve;
  const double step = (last - first) / static_cast<double>(count - 1);
  for (std::size_t i = 0; i < count; ++i) {
    const double z = first + static_cast<double>(i) * step;
    const double output = value_of(activation, z);
    curve.values.push_back(output);
    curve.derivatives.push_back(derivative_of(activation, z, output));
  }
  return curve;
}

}  // namespace nn::lessons
