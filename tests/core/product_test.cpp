#include "nn/gemm.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "nn/random.hpp"

namespace {

using Sizes = std::initializer_list<std::size_t>;

/// Entry (i, p) of a matrix of that many rows and columns, or of its transpose.
struct Plain {
  [[nodiscard]] std::size_t at(std::size_t i, std::size_t p) const { return i * columns + p; }
  std::size_t columns;
};
struct Transposed {
  [[nodiscard]] std::size_t at(std::size_t i, std::size_t p) const { return p * columns + i; }
  std::size_t columns;
};

template <class Real>
using Product = void (*)(nn::GemmShape, const Real*, const Real*, Real*);

/// Each entry as its one sum, in its order.
template <class Real, class Left, class Right>
void check_sums(Product<Real> product, nn::GemmShape shape, Left left, Right right) {
  const auto [m, n, k] = shape;
  nn::Random random(7, nn::Stream::kWeights);
  const auto entries = [&](std::size_t count) {
    std::vector<Real> values(count);
    for (Real& value : values) value = static_cast<Real>(2 * random.uniform() - 1);
    return values;
  };
  const std::vector<Real> a = entries(m * k);
  const std::vector<Real> b = entries(n * k);
  std::vector<Real> c = entries(m * n);
  std::vector<Real> expected = c;
  for (std::size_t i = 0; i < m; ++i)
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t p = 0; p < k; ++p)
        expected[i * n + j] += a[left.at(i, p)] * b[right.at(p, j)];
  product(shape, a.data(), b.data(), c.data());
  INFO(shape.m << " x " << shape.n << " x " << shape.k);
  REQUIRE(c == expected);
}

template <class Real>
void check_all(nn::GemmShape shape) {
  const auto [m, n, k] = shape;
  check_sums<Real>(nn::gemm_nn, shape, Plain{k}, Plain{n});
  check_sums<Real>(nn::gemm_nt, shape, Plain{k}, Transposed{k});
  check_sums<Real>(nn::gemm_tn, shape, Transposed{m}, Plain{n});
}

}  // namespace

TEST_CASE("the products, by hand, are added to C") {
  const std::vector<double> a = {1, 2, 3, 4, 5, 6};      // 2 x 3
  const std::vector<double> b = {7, 8, 9, 10, 11, 12};   // 3 x 2
  const std::vector<double> bt = {7, 9, 11, 8, 10, 12};  // 2 x 3
  const std::vector<double> at = {1, 4, 2, 5, 3, 6};     // 3 x 2
  const std::vector<double> expected = {59, 65, 140, 155};
  const nn::GemmShape shape{.m = 2, .n = 2, .k = 3};
  std::vector<double> c(4, 1);
  nn::gemm_nn(shape, a.data(), b.data(), c.data());
  CHECK(c == expected);
  c.assign(4, 1);
  nn::gemm_nt(shape, a.data(), bt.data(), c.data());
  CHECK(c == expected);
  c.assign(4, 1);
  nn::gemm_tn(shape, at.data(), b.data(), c.data());
  CHECK(c == expected);
}

TEST_CASE_TEMPLATE("each entry is one sum in its order, to the bit, on ragged and empty shapes",
                   Real, float, double) {
  for (const std::size_t m : Sizes{0, 1, 2, 3, 5, 8, 13})
    for (const std::size_t n : Sizes{0, 1, 2, 3, 4, 5, 7, 8, 9, 17, 31})
      for (const std::size_t k : Sizes{0, 1, 2, 3, 64, 67})
        check_all<Real>({.m = m, .n = n, .k = k});
}

TEST_CASE_TEMPLATE("and on large ones", Real, float, double) {
  check_all<Real>({.m = 131, .n = 257, .k = 509});
  check_all<Real>({.m = 64, .n = 128, .k = 64});
}
