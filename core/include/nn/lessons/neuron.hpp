#pragma once

#include <span>
#include <vector>

#include "nn/activation.hpp"

/// What the lecture teaches, computed with the code that trains, in double.
namespace nn::lessons {

/// One neuron at work (lecture, L1).
struct NeuronValues {
  std::vector<double> terms;  ///< w_i x_i
  double sum = 0;             ///< z = w_1 x_1 + w_2 x_2 + ... + b
  double output = 0;          ///< a = s(z), equations 1 and 2
  double derivative = 0;      ///< s'(z)
};

/// Throws Error unless there are as many weights as inputs, all numbers are in [-1e6, 1e6]
/// and the activation is an element-wise one.
NeuronValues neuron(std::span<const double> inputs, std::span<const double> weights, double bias,
                    Activation activation);

/// A function and its derivative at the same places.
struct Curve {
  std::vector<double> values;
  std::vector<double> derivatives;
};

/// s and s' at `count` places from `first` to `last`, evenly spaced. Throws Error unless both are
/// in [-1e6, 1e6], count is at least 2 and the activation is an element-wise one.
Curve activation_curve(Activation activation, double first, double last, std::size_t count);

}  // namespace nn::lessons
