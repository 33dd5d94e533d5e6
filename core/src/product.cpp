#include "nn/product.hpp"

namespace nn {

template <class Real>
void add_product(Matrix<Real>& c, const Matrix<Real>& a, const Matrix<Real>& b) {
  const std::size_t n = columns(c);
  // The columns are innermost: rows of B and C are gone through in order, and natively compilers
  // make vectors of that loop. Each entry's sum has the order of p either way.
  for (std::size_t i = 0; i < rows(c); ++i)
    for (std::size_t p = 0; p < rows(b); ++p) {
      const Real left = a(i, p);
      const Real* const from = b.data() + p * n;
      Real* const to = c.data() + i * n;
      for (std::size_t j = 0; j < n; ++j) to[j] += left * from[j];
    }
}

template void add_product(Matrix<float>&, const Matrix<float>&, const Matrix<float>&);
template void add_product(Matrix<double>&, const Matrix<double>&, const Matrix<double>&);

}  // namespace nn
