#include "nn/gemm.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "nn/random.hpp"

namespace {

using Sizes = std::initializer_list<std::size_t>;

/// `count` entries in [-1, 1) that begin `offset` scalars behind an aligned address.
template <class Real>
struct Entries {
  Entries(std::size_t count, std::size_t first, nn::Random& random)
      : offset(first), values(count + first) {
    for (Real& value : values) value = static_cast<Real>(2 * random.uniform() - 1);
  }
  Real* data() { return values.data() + offset; }
  std::size_t offset;
  std::vector<Real> values;
};

template <class Real>
using Kernel = void (*)(nn::GemmShape, const Real*, const Real*, Real*);

template <class Real>
void compare(Kernel<Real> reference, Kernel<Real> fast, nn::GemmShape shape, std::size_t offset) {
  nn::Random random(7, nn::Stream::kWeights);
  Entries<Real> a(shape.m * shape.k, offset, random);
  Entries<Real> b(shape.n * shape.k, offset, random);
  Entries<Real> c(shape.m * shape.n, offset, random);
  Entries<Real> expected = c;
  reference(shape, a.data(), b.data(), expected.data());
  fast(shape, a.data(), b.data(), c.data());
  INFO(shape.m << " x " << shape.n << " x " << shape.k << ", offset " << offset);
  REQUIRE(c.values == expected.values);
}

template <class Real>
void compare_all(nn::GemmShape shape, std::size_t offset) {
  compare<Real>(nn::reference::gemm_nn, nn::simd::gemm_nn, shape, offset);
  compare<Real>(nn::reference::gemm_nt, nn::simd::gemm_nt, shape, offset);
  compare<Real>(nn::reference::gemm_tn, nn::simd::gemm_tn, shape, offset);
}

}  // namespace

TEST_CASE("the reference kernels multiply, and add to C") {
  const std::vector<double> a = {1, 2, 3, 4, 5, 6};      // 2 x 3
  const std::vector<double> b = {7, 8, 9, 10, 11, 12};   // 3 x 2
  const std::vector<double> bt = {7, 9, 11, 8, 10, 12};  // 2 x 3
  const std::vector<double> at = {1, 4, 2, 5, 3, 6};     // 3 x 2
  const std::vector<double> expected = {59, 65, 140, 155};
  const nn::GemmShape shape{.m = 2, .n = 2, .k = 3};
  std::vector<double> c(4, 1);
  nn::reference::gemm_nn(shape, a.data(), b.data(), c.data());
  CHECK(c == expected);
  c.assign(4, 1);
  nn::reference::gemm_nt(shape, a.data(), bt.data(), c.data());
  CHECK(c == expected);
  c.assign(4, 1);
  nn::reference::gemm_tn(shape, at.data(), b.data(), c.data());
  CHECK(c == expected);
}

TEST_CASE_TEMPLATE("the SIMD kernels give the reference's bits on ragged and empty shapes", Real,
                   float, double) {
  for (const std::size_t m : Sizes{0, 1, 2, 3, 4, 5, 7, 8, 13})
    for (const std::size_t n : Sizes{0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 17, 31})
      for (const std::size_t k : Sizes{0, 1, 2, 3, 64, 67})
        compare_all<Real>({.m = m, .n = n, .k = k}, 0);
}

TEST_CASE_TEMPLATE("the SIMD kernels take rows at any address", Real, float, double) {
  for (const std::size_t offset : Sizes{1, 2, 3})
    compare_all<Real>({.m = 9, .n = 13, .k = 21}, offset);
}

TEST_CASE_TEMPLATE("the SIMD kernels give the reference's bits on large shapes", Real, float,
                   double) {
  compare_all<Real>({.m = 131, .n = 257, .k = 509}, 0);
  compare_all<Real>({.m = 64, .n = 128, .k = 64}, 0);
}
