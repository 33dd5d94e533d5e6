#pragma once

#include <cstddef>
#include <span>

#include <xtensor/xtensor.hpp>

/// One letter per dimension, everywhere: B batch (rows of a minibatch), I inputs, O outputs, C
/// classes. Row-major, samples are rows: X (B, I), W (I, O), b (O), Y = X W + 1 bT (B, O). The
/// gradient of the error by a thing is `d` + its name: dW, db, dX, dY.
namespace nn {

template <class Real>
using Matrix = xt::xtensor<Real, 2>;

template <class Real>
using Vector = xt::xtensor<Real, 1>;

template <class Real>
std::size_t rows(const Matrix<Real>& m) {
  return m.shape(0);
}

template <class Real>
std::size_t columns(const Matrix<Real>& m) {
  return m.shape(1);
}

/// A matrix whose entries are not set.
template <class Real>
Matrix<Real> make_matrix(std::size_t rows, std::size_t columns) {
  return Matrix<Real>::from_shape({rows, columns});
}

template <class Real>
Matrix<Real> zeros(std::size_t rows, std::size_t columns) {
  Matrix<Real> m = make_matrix<Real>(rows, columns);
  m.fill(Real{0});
  return m;
}

/// (n, m) of (m, n). xt::transpose() says the same, for 1 kB more of the labs' module.
template <class Real>
Matrix<Real> transposed(const Matrix<Real>& m) {
  Matrix<Real> turned = make_matrix<Real>(columns(m), rows(m));
  for (std::size_t row = 0; row < rows(m); ++row)
    for (std::size_t column = 0; column < columns(m); ++column)
      turned(column, row) = m(row, column);
  return turned;
}

/// All entries of a tensor, row by row.
template <class Tensor>
auto flat(Tensor& tensor) {
  return std::span(tensor.data(), tensor.size());
}

}  // namespace nn
