#include "nn/loss.hpp"

#include <algorithm>
#include <cmath>

#include "nn/elementary.hpp"

namespace nn {

template <class Real>
double squared_distance(std::span<const Real> outputs, std::size_t label) {
  double sum = 0;
  for (std::size_t c = 0; c < outputs.size(); ++c) {
    const double error = static_cast<double>(outputs[c]) - (c == label ? 1.0 : 0.0);
    sum += error * error;
  }
  return sum;
}

template <class Real>
double negative_log_likelihood(std::span<const Real> scores, std::size_t label) {
  const double top = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (const Real z : scores) sum += exponential(static_cast<double>(z) - top);
  // NaN has no logarithm here; it must come out as it is.
  return (std::isnan(sum) ? sum : logarithm(sum)) - (static_cast<double>(scores[label]) - top);
}

template <class Real>
double squared_error(const Matrix<Real>& outputs, const Matrix<Real>& targets) {
  const auto y = flat(outputs);
  const auto t = flat(targets);
  double sum = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    const double error = static_cast<double>(y[i]) - static_cast<double>(t[i]);
    sum += error * error;
  }
  return sum / 2 / static_cast<double>(rows(outputs));
}

template <class Real>
Matrix<Real> squared_error_gradient(const Matrix<Real>& outputs, const Matrix<Real>& targets) {
  return outputs - targets;
}

template <class Real>
double cross_entropy(const Matrix<Real>& scores, const Matrix<Real>& targets) {
  const std::size_t classes = columns(scores);
  double total = 0;
  for (std::size_t row = 0; row < rows(scores); ++row) {
    const auto z = flat(scores).subspan(row * classes, classes);
    const auto t = flat(targets).subspan(row * classes, classes);
    const double top = *std::max_element(z.begin(), z.end());
    double sum = 0;
    double chosen = 0;
    for (std::size_t c = 0; c < classes; ++c) {
      const double shifted = static_cast<double>(z[c]) - top;
      sum += exponential(shifted);
      chosen += static_cast<double>(t[c]) * shifted;
    }
    // NaN has no logarithm here; it must come out as it is.
    total += (std::isnan(sum) ? sum : logarithm(sum)) - chosen;
  }
  return total / static_cast<double>(rows(scores));
}

template <class Real>
Matrix<Real> cross_entropy_gradient(const Matrix<Real>& probabilities,
                                    const Matrix<Real>& targets) {
  return probabilities - targets;
}

template double squared_distance(std::span<const float>, std::size_t);
template double squared_distance(std::span<const double>, std::size_t);
template double negative_log_likelihood(std::span<const float>, std::size_t);
template double negative_log_likelihood(std::span<const double>, std::size_t);
template double squared_error(const Matrix<float>&, const Matrix<float>&);
template double squared_error(const Matrix<double>&, const Matrix<double>&);
template Matrix<float> squared_error_gradient(const Matrix<float>&, const Matrix<float>&);
template Matrix<double> squared_error_gradient(const Matrix<double>&, const Matrix<double>&);
template double cross_entropy(const Matrix<float>&, const Matrix<float>&);
template double cross_entropy(const Matrix<double>&, const Matrix<double>&);
template Matrix<float> cross_entropy_gradient(const Matrix<float>&, const Matrix<float>&);
template Matrix<double> cross_entropy_gradient(const Matrix<double>&, const Matrix<double>&);

}  // namespace nn
