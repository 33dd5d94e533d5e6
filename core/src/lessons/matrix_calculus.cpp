#include "nn/lessons/matrix_calculus.hpp"

#include <algorithm>
#include <cmath>

#include "nn/activation.hpp"
#include "nn/error.hpp"

namespace nn::lessons {
namespace {

using Doubles = std::vector<double>;
using activations::Sigmoid;

constexpr double kLargest = 100;

void check_variable(const char* name, double value) {
  // Written so that NaN fails.
  if (!(std::abs(value) <= kLargest)) throw illegal(name, value, between(-100, 100));
}

void check_step(double h) {
  if (!(h >= 1e-8 && h <= 10)) throw illegal("h", h, between(1e-8, 10));
}

void check_count(const char* thing, std::size_t count, std::size_t expected) {
  if (count != expected) throw illegal(thing, count, exactly(expected));
}

double power(double x, int exponent) {
  double result = 1;
  for (int i = 0; i < exponent; ++i) result *= x;
  return result;
}

Doubles value_at(CurveFunction function, double t) {
  if (function == CurveFunction::kSpiral) return {t * std::cos(t), t * std::sin(t), t};
  return {4 * t * t - 7 * t + 42, power(t, 9) - 21};
}

Doubles derivative_at(CurveFunction function, double t) {
  if (function == CurveFunction::kSpiral)
    return {std::cos(t) - t * std::sin(t), std::sin(t) + t * std::cos(t), 1};
  return {8 * t - 7, 9 * power(t, 8)};
}

/// (f(. + h) - f(. - h)) / 2h, component by component, of a function of one number.
template <class Function>
Doubles central_difference(Function&& f, double at, double h) {
  Doubles upper = f(at + h);
  const Doubles lower = f(at - h);
  for (std::size_t i = 0; i < upper.size(); ++i) upper[i] = (upper[i] - lower[i]) / (2 * h);
  return upper;
}

Doubles value_at(VectorFunction function, std::span<const double> x) {
  switch (function) {
    case VectorFunction::kBowl:
      return {x[0] * x[0] / 2 + x[1] * x[1]};
    case VectorFunction::kSaddle:
      return {x[0] * x[0] / 2 - x[1] * x[1] / 2};
    case VectorFunction::kLayer: {
      const Matrix<double> w = example_weights();
      Doubles y = example_bias();
      for (std::size_t i = 0; i < y.size(); ++i) y[i] += w(i, 0) * x[0] + w(i, 1) * x[1];
      return y;
    }
    case VectorFunction::kSigmoid:
      return {Sigmoid::value(x[0]), Sigmoid::value(x[1])};
    case VectorFunction::kPolar:
      return {x[0] * std::cos(x[1]), x[0] * std::sin(x[1])};
    case VectorFunction::kProducts:
      break;
  }
  return {x[0] * x[1] + x[2], x[2] * x[2] - x[0]};
}

Matrix<double> derivative_at(VectorFunction function, std::span<const double> x) {
  switch (function) {
    case VectorFunction::kBowl:
      return {{x[0], 2 * x[1]}};
    case VectorFunction::kSaddle:
      return {{x[0], -x[1]}};
    case VectorFunction::kLayer:
      return example_weights();
    case VectorFunction::kSigmoid:
      return {{Sigmoid::derivative(x[0], Sigmoid::value(x[0])), 0},
              {0, Sigmoid::derivative(x[1], Sigmoid::value(x[1]))}};
    case VectorFunction::kPolar:
      return {{std::cos(x[1]), -x[0] * std::sin(x[1])}, {std::sin(x[1]), x[0] * std::cos(x[1])}};
    case VectorFunction::kProducts:
      break;
  }
  return {{x[1], x[0], 1}, {-1, 0, 2 * x[2]}};
}

/// X v - t.
Doubles residual(const Matrix<double>& x, std::span<const double> v, std::span<const double> t) {
  Doubles r(t.size());
  for (std::size_t i = 0; i < r.size(); ++i) {
    r[i] = -t[i];
    for (std::size_t j = 0; j < v.size(); ++j) r[i] += x(i, j) * v[j];
  }
  return r;
}

double half_square(const Doubles& r) {
  double sum = 0;
  for (const double entry : r) sum += entry * entry;
  return sum / 2;
}

}  // namespace

Tangent tangent_of(CurveFunction function, double t, double h) {
  check_variable("t", t);
  check_step(h);
  return {
      .value = value_at(function, t),
      .derivative = derivative_at(function, t),
      .difference = central_difference([&](double at) { return value_at(function, at); }, t, h)};
}

Matrix<double> curve_between(CurveFunction function, double first, double last, std::size_t count) {
  check_variable("first", first);
  check_variable("last", last);
  if (count < 2 || count > 1000) throw illegal("count", count, between(2, 1000));
  Matrix<double> values = make_matrix<double>(count, value_at(function, first).size());
  const double step = (last - first) / static_cast<double>(count - 1);
  for (std::size_t i = 0; i < count; ++i) {
    const Doubles value = value_at(function, first + static_cast<double>(i) * step);
    std::copy(value.begin(), value.end(), &values(i, 0));
  }
  return values;
}

Matrix<double> example_weights() { return {{2, -1}, {0.5, 1.5}, {-1, 1}}; }

std::vector<double> example_bias() { return {0.5, -1, 0}; }

std::size_t variables_of(VectorFunction function) {
  return function == VectorFunction::kProducts ? 3 : 2;
}

Jacobian jacobian_of(VectorFunction function, std::span<const double> x, double h) {
  check_count("number of variables", x.size(), variables_of(function));
  for (const double variable : x) check_variable("x", variable);
  check_step(h);
  Jacobian jacobian;
  jacobian.value = value_at(function, x);
  jacobian.derivative = derivative_at(function, x);
  jacobian.difference = make_matrix<double>(jacobian.value.size(), x.size());
  for (std::size_t j = 0; j < x.size(); ++j) {
    const Doubles column = central_difference(
        [&](double at) {
          Doubles moved(x.begin(), x.end());
          moved[j] = at;
          return value_at(function, moved);
        },
        x[j], h);
    for (std::size_t i = 0; i < column.size(); ++i) jacobian.difference(i, j) = column[i];
  }
  return jacobian;
}

Matrix<double> component_over_square(VectorFunction function, std::size_t component, double reach,
                                     std::size_t count) {
  check_count("number of variables", variables_of(function), 2);
  check_variable("reach", reach);
  check_index("component", component, value_at(function, std::array{0.0, 0.0}).size());
  if (count == 0 || count > 200) throw illegal("count", count, between(1, 200));
  Matrix<double> values = make_matrix<double>(count, count);
  const auto place = [&](std::size_t i) {
    return reach * (2 * (static_cast<double>(i) + 0.5) / static_cast<double>(count) - 1);
  };
  for (std::size_t row = 0; row < count; ++row)
    for (std::size_t column = 0; column < count; ++column)
      values(row, column) = value_at(function, std::array{place(column), -place(row)})[component];
  return values;
}

MatrixDerivative derivative_by_matrix(const Matrix<double>& x, std::span<const double> v,
                                      std::span<const double> t, double h) {
  check_count("number of entries of v", v.size(), columns(x));
  check_count("number of entries of t", t.size(), rows(x));
  for (const double entry : x) check_variable("X", entry);
  for (const double entry : v) check_variable("v", entry);
  for (const double entry : t) check_variable("t", entry);
  check_step(h);
  const Doubles error = residual(x, v, t);
  MatrixDerivative by_matrix;
  by_matrix.value = half_square(error);
  by_matrix.as_weights = make_matrix<double>(rows(x), columns(x));
  by_matrix.difference = make_matrix<double>(rows(x), columns(x));
  for (std::size_t i = 0; i < rows(x); ++i)
    for (std::size_t j = 0; j < columns(x); ++j) {
      by_matrix.as_weights(i, j) = error[i] * v[j];
      by_matrix.difference(i, j) = central_difference(
          [&](double at) {
            Matrix<double> moved = x;
            moved(i, j) = at;
            return Doubles{half_square(residual(moved, v, t))};
          },
          x(i, j), h)[0];
    }
  by_matrix.numerator = transposed(by_matrix.as_weights);
  return by_matrix;
}

}  // namespace nn::lessons
