#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "nn/names.hpp"

namespace nn::lessons {

/// The numbers of the lecture's worked example (L4), a 2-2-1 network and one example:
///   z1 = w1 x1 + w3 x2 + b1   a1 = s(z1)
///   z2 = w2 x1 + w4 x2 + b2   a2 = s(z2)
///   a3 = w5 a1 + w6 a2 + b3   L = (y - a3)^2 / 2
/// The first twelve are given: x1, x2 and y are constants, w1 to b3 the nine parameters.
enum class Symbol : std::uint8_t {
  kX1,
  kX2,
  kY,
  kW1,
  kW2,
  kW3,
  kW4,
  kW5,
  kW6,
  kB1,
  kB2,
  kB3,
  kZ1,
  kA1,
  kZ2,
  kA2,
  kA3,
  kL
};

inline constexpr std::size_t kGiven = 12, kConstants = 3, kSymbols = 18;
/// Given numbers are from -kMostGiven to kMostGiven.
inline constexpr double kMostGiven = 100;

/// x1, x2, y, w1 to w6, b1 to b3.
using Given = std::array<double, kGiven>;
/// Throws Error unless there are kGiven numbers.
Given given_of(std::span<const double> numbers);
/// All numbers in the order of Symbol.
using Values = std::array<double, kSymbols>;

/// The order of the backward pass: each after what it is made from. x1, x2 and y are constants as
/// far as the loss is concerned.
inline constexpr std::array kBackward = {
    Symbol::kA3, Symbol::kW5, Symbol::kW6, Symbol::kB3, Symbol::kA1, Symbol::kZ1, Symbol::kW1,
    Symbol::kW3, Symbol::kB1, Symbol::kA2, Symbol::kZ2, Symbol::kW2, Symbol::kW4, Symbol::kB2};

/// The forward pass. Throws Error unless all are finite and within kMostGiven.
Values forward_values(const Given& given);

/// One factor of a chain, the derivative of a number by what it is computed from.
struct Factor {
  Symbol of;
  Symbol by;
  double value;
};

/// dL/d`by` by the chain rule: the product of the factors on the only way from L to `by`.
struct ChainedDerivative {
  Symbol by;
  std::vector<Factor> factors;
  double value;
};

/// Throws Error for x1, x2, y and L, which are not in kBackward.
ChainedDerivative chained_derivative(const Values& values, Symbol by);

/// (L(p + h) - L(p - h)) / 2h for the parameter p at `parameter`, with h = 1e-5. Throws as
/// forward_values, and for what is no parameter.
double central_difference(const Given& given, Symbol parameter);

/// dL/d`by` twice: by the chain rule, and as the loss answers to a parameter that moves.
struct CheckedDerivative {
  ChainedDerivative chained;
  std::optional<double> measured;  ///< its central difference; none for a3, a1, z1, a2 and z2
};

/// The example forward, and its error backward.
struct WorkedExample {
  Values values;
  std::array<CheckedDerivative, kBackward.size()> derivatives;  ///< in the order of kBackward
};

/// Throws as forward_values.
WorkedExample worked_example(const Given& given);

/// One step of gradient descent: p - learning_rate dL/dp for each parameter. Throws Error unless
/// learning_rate is from 0 to 100, and when a number is beyond kMostGiven before or after it.
Given descended(const Given& given, double learning_rate);

/// What the lab begins with; made up, for the lecture has no numbers here.
inline constexpr Given kFirstExample = {1, 2, 1, 0.4, -0.3, -0.2, 0.5, 0.7, -0.4, 0.1, -0.1, 0.2};

/// Tenths from -1 to 1 for the parameters, halves from -2 to 2 for x1 and x2, none of them 0, and
/// a y of -1, 0 or 1 that the network misses by at least a quarter.
Given random_example(std::uint64_t seed);

}  // namespace nn::lessons

template <>
struct nn::Names<nn::lessons::Symbol> {
  static constexpr std::array<std::string_view, nn::lessons::kSymbols> kNames = {
      "x1", "x2", "y",  "w1", "w2", "w3", "w4", "w5", "w6",
      "b1", "b2", "b3", "z1", "a1", "z2", "a2", "a3", "L"};
};
