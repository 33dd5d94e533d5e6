#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/names.hpp"
#include "nn/tensor.hpp"

/// Derivatives of vectors and by vectors, in numerator layout (lecture, L6), each beside what
/// finite differences say of it.
namespace nn::lessons {

/// Functions of one variable whose values are vectors.
enum class CurveFunction : std::uint8_t {
  kSpiral,      ///< (t cos t, t sin t, t)
  kPolynomials  ///< (4 x^2 - 7 x + 42, x^9 - 21)
};

/// A vector function at one place, and its tangent vector (equation 3).
struct Tangent {
  std::vector<double> value;       ///< f(t)
  std::vector<double> derivative;  ///< df/dt, component by component
  std::vector<double> difference;  ///< (f(t + h) - f(t - h)) / 2h
};

/// Throws Error unless t is in [-100, 100] and h in [1e-8, 10].
Tangent tangent_of(CurveFunction function, double t, double h);

/// f at `count` places from `first` to `last`, evenly spaced: (count, components). Throws Error
/// unless both ends are in [-100, 100] and count is 2 to 1000.
Matrix<double> curve_between(CurveFunction function, double first, double last, std::size_t count);

/// Functions of a vector.
enum class VectorFunction : std::uint8_t {
  kBowl,     ///< x1^2 / 2 + x2^2, a scalar field: one component
  kSaddle,   ///< x1^2 / 2 - x2^2 / 2, another
  kLayer,    ///< W x + b with the W and b below, 2 to 3
  kSigmoid,  ///< (s(x1), s(x2)), an activation layer
  kPolar,    ///< (x1 cos x2, x1 sin x2)
  kProducts  ///< (x1 x2 + x3, x3^2 - x1), 3 to 2
};

/// W (3, 2) of VectorFunction::kLayer.
Matrix<double> example_weights();
/// Its b (3).
std::vector<double> example_bias();

/// How many variables a function has.
std::size_t variables_of(VectorFunction function);

/// A function of m variables with n components at one place.
struct Jacobian {
  std::vector<double> value;  ///< (n)
  Matrix<double> derivative;  ///< (n, m), row i the gradient of component i (equation 7)
  Matrix<double> difference;  ///< (n, m), central differences with step h
};

/// Throws Error unless there are as many numbers in x as variables, each in [-100, 100], and h is
/// in [1e-8, 10].
Jacobian jacobian_of(VectorFunction function, std::span<const double> x, double h);

/// Component `component` of a function of two variables over a square: entry (row, column) is at
/// x1 = -reach ... reach from left to right, x2 = reach ... -reach from top to bottom, at the
/// middles of count x count equal cells. Throws Error unless the function has two variables and
/// that component.
Matrix<double> component_over_square(VectorFunction function, std::size_t component, double reach,
                                     std::size_t count);

/// A scalar by a matrix (equation 8), for the squared error of a layer, E(X) = |X v - t|^2 / 2.
struct MatrixDerivative {
  double value = 0;           ///< E
  Matrix<double> numerator;   ///< (m, n) for X (n, m): entry (j, i) is dE/dx_ij
  Matrix<double> as_weights;  ///< (n, m), the shape of X: (X v - t) v^T, as equation 14 has it
  Matrix<double> difference;  ///< (n, m), central differences with step h
};

/// Throws Error unless v has as many numbers as X columns and t as many as X rows, all of them and
/// of X's are in [-100, 100], and h is in [1e-8, 10].
MatrixDerivative derivative_by_matrix(const Matrix<double>& x, std::span<const double> v,
                                      std::span<const double> t, double h);

}  // namespace nn::lessons

namespace nn {

template <>
struct Names<lessons::CurveFunction> {
  static constexpr std::array<std::string_view, 2> kNames = {"spiral", "polynomials"};
};

template <>
struct Names<lessons::VectorFunction> {
  static constexpr std::array<std::string_view, 6> kNames = {"bowl",    "saddle", "layer",
                                                             "sigmoid", "polar",  "products"};
};

}  // namespace nn
