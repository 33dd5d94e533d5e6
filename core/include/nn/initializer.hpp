#pragma once

#include <cstdint>

#include "nn/names.hpp"
#include "nn/random.hpp"
#include "nn/tensor.hpp"

namespace nn {

enum class Initializer : std::uint8_t { kUniform, kXavier, kHe };

template <>
struct Names<Initializer> {
  static constexpr std::array<std::string_view, 3> kNames = {"uniform", "xavier", "he"};
};

/// Fills W (I, O) row by row, then b (O), with numbers that float and double represent alike where
/// the bound is a power of two.
/// - uniform: W and b in [-1/2, 1/2), the lecture's
/// - xavier: W in +-sqrt(6 / (I + O)), b = 0 (Glorot and Bengio 2010, equation 16)
/// - he: W in +-sqrt(6 / I), which has the paper's variance 2 / I, b = 0 (He et al. 2015,
///   arXiv:1502.01852, equation 10)
template <class Real>
void initialize(Initializer initializer, Random& random, Matrix<Real>& weights, Vector<Real>& bias);

}  // namespace nn
