#pragma once

#include "nn/tensor.hpp"

namespace nn {

/// C (m, n) += A (m, k) B (k, n), so that a bias or the sum over earlier minibatches can stand in C
/// before. Every entry is one sum in a fixed order, c + a0 b0 + a1 b1 + ..., each product and each
/// sum rounded: the same bits on every machine, and those of the fused network, which is the one to
/// train fast. C is neither A nor B.
template <class Real>
void add_product(Matrix<Real>& c, const Matrix<Real>& a, const Matrix<Real>& b);

}  // namespace nn
