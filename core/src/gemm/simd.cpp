#include <array>
#include <vector>

#include "nn/gemm.hpp"
#include "nn/lanes.hpp"

namespace nn::simd {
namespace {

// V8 on x64 leaves 15 vector registers: 4 rows x 2 vectors = 8 accumulators, + 2 of b, + 1
// broadcast = 11.
constexpr std::size_t kRows = 4;
constexpr std::size_t kVectors = 2;

/// A as the product reads it: entry (i, p) is at i * row_stride + p * term_stride. That makes A and
/// A^T one case.
template <class Real>
struct Left {
  const Real* data;
  std::size_t row_stride;
  std::size_t term_stride;
};

/// C += A B for a tile of Rows rows and Vectors vectors of T; b and c have n columns.
template <class T, std::size_t Rows, std::size_t Vectors>
void tile(std::size_t k, std::size_t n, Left<ScalarOf<T>> a, const ScalarOf<T>* b, ScalarOf<T>* c) {
  std::array<std::array<T, Vectors>, Rows> sum;
  for (std::size_t r = 0; r < Rows; ++r)
    for (std::size_t v = 0; v < Vectors; ++v) sum[r][v] = load<T>(c + r * n + v * kWidth<T>);
  for (std::size_t p = 0; p < k; ++p) {
    std::array<T, Vectors> right;
    for (std::size_t v = 0; v < Vectors; ++v) right[v] = load<T>(b + p * n + v * kWidth<T>);
    for (std::size_t r = 0; r < Rows; ++r) {
      const T left = broadcast<T>(a.data[r * a.row_stride + p * a.term_stride]);
      for (std::size_t v = 0; v < Vectors; ++v) sum[r][v] += left * right[v];
    }
  }
  for (std::size_t r = 0; r < Rows; ++r)
    for (std::size_t v = 0; v < Vectors; ++v) store<T>(c + r * n + v * kWidth<T>, sum[r][v]);
}

/// Rows rows of C: whole tiles, then single vectors, then single columns.
template <class Real, std::size_t Rows>
void strip(std::size_t k, std::size_t n, Left<Real> a, const Real* b, Real* c) {
  using T = Lanes<Real>;
  std::size_t j = 0;
  for (; j + kVectors * kWidth<T> <= n; j += kVectors * kWidth<T>)
    tile<T, Rows, kVectors>(k, n, a, b + j, c + j);
  for (; j + kWidth<T> <= n; j += kWidth<T>) tile<T, Rows, 1>(k, n, a, b + j, c + j);
  for (; j < n; ++j) tile<Real, Rows, 1>(k, n, a, b + j, c + j);
}

template <class Real>
void multiply(GemmShape shape, Left<Real> a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  std::size_t i = 0;
  const auto from_row = [&] {
    return Left<Real>{a.data + i * a.row_stride, a.row_stride, a.term_stride};
  };
  for (; i + kRows <= m; i += kRows) strip<Real, kRows>(k, n, from_row(), b, c + i * n);
  for (; i < m; ++i) strip<Real, 1>(k, n, from_row(), b, c + i * n);
}

}  // namespace

template <class Real>
void gemm_nn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  multiply<Real>(shape, {a, shape.k, 1}, b, c);
}

template <class Real>
void gemm_nt(GemmShape shape, const Real* a, const Real* b, Real* c) {
  const auto [m, n, k] = shape;
  std::vector<Real> transposed(n * k);
  for (std::size_t j = 0; j < n; ++j)
    for (std::size_t p = 0; p < k; ++p) transposed[p * n + j] = b[j * k + p];
  multiply<Real>(shape, {a, k, 1}, transposed.data(), c);
}

template <class Real>
void gemm_tn(GemmShape shape, const Real* a, const Real* b, Real* c) {
  multiply<Real>(shape, {a, 1, shape.m}, b, c);
}

template void gemm_nn(GemmShape, const float*, const float*, float*);
template void gemm_nt(GemmShape, const float*, const float*, float*);
template void gemm_tn(GemmShape, const float*, const float*, float*);
template void gemm_nn(GemmShape, const double*, const double*, double*);
template void gemm_nt(GemmShape, const double*, const double*, double*);
template void gemm_tn(GemmShape, const double*, const double*, double*);

}  // namespace nn::simd
