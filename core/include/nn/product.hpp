#pragma once

#include <cstddef>

/// The three matrix products of a layer. All add to C, so that a bias or a sum over minibatches can
/// stand there before. Every entry is one sum in a fixed order, c + a0 b0 + a1 b1 + ..., each
/// product and each sum rounded: the same bits on every machine, and those of the fused network,
/// which is the one to train fast.
namespace nn {

/// Matrices are dense and row-major, and C overlaps neither A nor B.
struct GemmShape {
  std::size_t m;  ///< rows of C
  std::size_t n;  ///< columns of C
  std::size_t k;  ///< terms of each sum
};

/// C (m, n) += A (m, k) B (k, n).         Forward    Y = X W + 1 bT, with C the bias in every row.
template <class Real>
void gemm_nn(GemmShape shape, const Real* a, const Real* b, Real* c);

/// C (m, n) += A (m, k) B (n, k)^T.       Backward   dX = dY W^T   (equation 12)
template <class Real>
void gemm_nt(GemmShape shape, const Real* a, const Real* b, Real* c);

/// C (m, n) += A (k, m)^T B (k, n).       Backward   dW += X^T dY  (equation 14, summed over the
/// minibatch)
template <class Real>
void gemm_tn(GemmShape shape, const Real* a, const Real* b, Real* c);

}  // namespace nn
