#include "nn/gemm.hpp"

#include <vector>

namespace nn {

// The columns are innermost: rows of B and C are gone through in order, and compilers make vectors
// of that loop. Each entry's sum has the order of p either way.

template <class Real>
void gemm_nn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t p = 0; p < k; ++p) {
      const Real left = a[i * k + p];
      for (std::size_t j = 0; j < n; ++j) c[i * n + j] += left * b[p * n + j];
    }
}

template <class Real>
void gemm_nt(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  std::vector<Real> transposed(n * k);
  for (std::size_t j = 0; j < n; ++j)
    for (std::size_t p = 0; p < k; ++p) transposed[p * n + j] = b[j * k + p];
  gemm_nn({.m = m, .n = n, .k = k}, a, transposed.data(), c);
}

template <class Real>
void gemm_tn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t p = 0; p < k; ++p) {
      const Real left = a[p * m + i];
      for (std::size_t j = 0; j < n; ++j) c[i * n + j] += left * b[p * n + j];
    }
}

template void gemm_nn(GemmShape, const float*, const float*, float*);
template void gemm_nt(GemmShape, const float*, const float*, float*);
template void gemm_tn(GemmShape, const float*, const float*, float*);
template void gemm_nn(GemmShape, const double*, const double*, double*);
template void gemm_nt(GemmShape, const double*, const double*, double*);
template void gemm_tn(GemmShape, const double*, const double*, double*);

}  // namespace nn
