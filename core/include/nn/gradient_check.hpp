#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "nn/network.hpp"

namespace nn {

/// The parameter on which backpropagation and central differences disagree most.
struct WorstGradient {
  std::string parameter;    ///< `W2(17, 4)` or `b1(3)`: layers count from 1, entries from 0
  double backward = 0;      ///< dE/dw by backpropagation
  double differences = 0;   ///< dE/dw by finite differences
  std::size_t checked = 0;  ///< parameters compared
  std::size_t skipped =
      0;  ///< parameters left out, for even short steps go across a kink of (leaky) ReLU
  double relative_error = -1;  ///< |backward - differences| / max(|backward|, |differences|, floor)
};

/// Smaller gradients are compared to a floor, for differences know no more of them: kGradientFloor
/// of the largest gradient, or kLossFloor of the loss, which is rounded in proportion to its size.
inline constexpr double kGradientFloor = 1e-3, kLossFloor = 1e-5;

/// Gradients of the mean loss over X (B, I) and T (B, C) by backpropagation: W and b of each layer
/// in turn, row by row.
std::vector<double> backward_gradients(Network<double>& network, Loss loss, const Matrix<double>& x,
                                       const Matrix<double>& t);

/// Compares such gradients with seven-point central differences (Fornberg 1988, table 1), whose
/// error is of the sixth order. Leaves the network as it was.
///
/// A step is as short as its parameter needs it, so that a deep network raises no false alarm.
/// Where it would move a sum before a sigmoid, tanh or softmax farther than a pixel moves one, it
/// is shortened in proportion: else their bend would be in the differences, and not the slope
/// alone. (Steps that balance truncation and rounding: Gill, Murray, Saunders and Wright 1983,
/// "Computing forward-difference intervals for numerical optimization".) Where it takes a sum
/// across the kink of a (leaky) ReLU, shorter ones are tried before the parameter is left out.
/// (Kinks noticed by the side of each sum: CS231n, "Gradient checks".)
WorstGradient compare_with_differences(Network<double>& network, Loss loss, const Matrix<double>& x,
                                       const Matrix<double>& t, std::span<const double> gradients);

/// Both.
inline WorstGradient check_gradients(Network<double>& network, Loss loss, const Matrix<double>& x,
                                     const Matrix<double>& t) {
  return compare_with_differences(network, loss, x, t, backward_gradients(network, loss, x, t));
}

}  // namespace nn
