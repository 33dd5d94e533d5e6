#include "nn/product.hpp"

#include <doctest/doctest.h>

#include "nn/random.hpp"

namespace {

using nn::Matrix;
using Sizes = std::initializer_list<std::size_t>;

template <class Real>
Matrix<Real> drawn(std::size_t rows, std::size_t columns, nn::Random& random) {
  Matrix<Real> m = nn::make_matrix<Real>(rows, columns);
  for (Real& entry : m) entry = static_cast<Real>(2 * random.uniform() - 1);
  return m;
}

/// Each entry as its one sum, in its order.
template <class Real>
void check_sums(std::size_t m, std::size_t n, std::size_t k) {
  nn::Random random(7, nn::Stream::kWeights);
  const Matrix<Real> a = drawn<Real>(m, k, random);
  const Matrix<Real> b = drawn<Real>(k, n, random);
  const Matrix<Real> c = drawn<Real>(m, n, random);
  Matrix<Real> expected = c;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t p = 0; p < k; ++p) expected(i, j) += a(i, p) * b(p, j);
  INFO(m << " x " << n << " x " << k);
  Matrix<Real> sum = c;
  nn::add_product(sum, a, b);
  REQUIRE(sum == expected);
}

}  // namespace

TEST_CASE("the product, by hand, is added to C") {
  const Matrix<double> a = {{1, 2, 3}, {4, 5, 6}};
  const Matrix<double> b = {{7, 8}, {9, 10}, {11, 12}};
  Matrix<double> c = {{1, 1}, {1, 1}};
  nn::add_product(c, a, b);
  CHECK(c == Matrix<double>{{59, 65}, {140, 155}});
}

TEST_CASE_TEMPLATE("each entry is one sum in its order, to the bit, on ragged and empty shapes",
                   Real, float, double) {
  for (const std::size_t m : Sizes{0, 1, 2, 3, 5, 8, 13})
    for (const std::size_t n : Sizes{0, 1, 2, 3, 4, 5, 7, 8, 9, 17, 31})
      for (const std::size_t k : Sizes{0, 1, 2, 3, 64, 67}) check_sums<Real>(m, n, k);
}

TEST_CASE_TEMPLATE("and on large ones", Real, float, double) {
  check_sums<Real>(131, 257, 509);
  check_sums<Real>(64, 128, 64);
}
