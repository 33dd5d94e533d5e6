#pragma once

#include <cstdint>

#include "nn/names.hpp"
#include "nn/tensor.hpp"

namespace nn {

enum class Loss : std::uint8_t { kSquaredError, kCrossEntropy };

template <>
struct Names<Loss> {
  static constexpr std::array<std::string_view, 2> kNames = {"squared_error", "cross_entropy"};
};

/// |y - t|^2 of one example, whose one-hot t has its 1 at `label`.
template <class Real>
double squared_distance(std::span<const Real> outputs, std::size_t label);

/// log(sum of e^z) - z[label] of one example: finite for all finite scores.
template <class Real>
double negative_log_likelihood(std::span<const Real> scores, std::size_t label);

/// Mean over the B examples of |y - t|^2 / 2 (lecture, L4 and L7). Y and one-hot T (B, C).
template <class Real>
double squared_error(const Matrix<Real>& outputs, const Matrix<Real>& targets);

/// dE/dY (B, C) of each example, y - t: equation 10, whose 1/n is the division by `passes` in
/// step().
template <class Real>
Matrix<Real> squared_error_gradient(const Matrix<Real>& outputs, const Matrix<Real>& targets);

/// Mean over the B examples of log(sum of e^z) - t z, for scores Z before the softmax and one-hot
/// T, both (B, C): finite for every finite score.
template <class Real>
double cross_entropy(const Matrix<Real>& scores, const Matrix<Real>& targets);

/// dE/dZ (B, C) of each example: softmax(z) - t, given the probabilities softmax(Z).
template <class Real>
Matrix<Real> cross_entropy_gradient(const Matrix<Real>& probabilities, const Matrix<Real>& targets);

}  // namespace nn
