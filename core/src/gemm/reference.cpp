#include "nn/gemm.hpp"

namespace nn::reference {

template <class Real>
void gemm_nn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t p = 0; p < k; ++p) c[i * n + j] += a[i * k + p] * b[p * n + j];
}

template <class Real>
void gemm_nt(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t p = 0; p < k; ++p) c[i * n + j] += a[i * k + p] * b[j * k + p];
}

template <class Real>
void gemm_tn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t p = 0; p < k; ++p) c[i * n + j] += a[p * m + i] * b[p * n + j];
}

template void gemm_nn(GemmShape, const float*, const float*, float*);
template void gemm_nt(GemmShape, const float*, const float*, float*);
template void gemm_tn(GemmShape, const float*, const float*, float*);
template void gemm_nn(GemmShape, const double*, const double*, double*);
template void gemm_nt(GemmShape, const double*, const double*, double*);
template void gemm_tn(GemmShape, const double*, const double*, double*);

}  // namespace nn::reference
