#include "nn/lessons/layer_pass.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using nn::columns;
using nn::rows;
using nn::lessons::LayerPass;

double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

void is_shape(const nn::Matrix<double>& matrix, std::size_t m, std::size_t n) {
  CHECK(rows(matrix) == m);
  CHECK(columns(matrix) == n);
}

/// E of one example in `batch`, with W(i, j) or b(i) moved.
double error_of(const LayerPass& pass, double batch) {
  double error = 0;
  for (std::size_t i = 0; i < rows(pass.w); ++i) {
    double z = pass.b(i, 0);
    for (std::size_t j = 0; j < columns(pass.w); ++j) z += pass.w(i, j) * pass.x(j, 0);
    error += (sigmoid(z) - pass.t(i, 0)) * (sigmoid(z) - pass.t(i, 0)) / 2;
  }
  return error / batch;
}

}  // namespace

TEST_CASE("shapes are the lecture's") {
  const LayerPass pass = nn::lessons::layer_pass(1, 3, 2, 4);
  is_shape(pass.x, 3, 1);
  is_shape(pass.w, 2, 3);
  for (const auto* column : {&pass.b, &pass.t, &pass.z, &pass.a, &pass.da, &pass.dz, &pass.db})
    is_shape(*column, 2, 1);
  is_shape(pass.jacobian, 2, 2);
  is_shape(pass.dx, 3, 1);
  is_shape(pass.dw, 2, 3);
}

TEST_CASE("forward and backward are equations 10 to 14, entry by entry") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const LayerPass p = nn::lessons::layer_pass(seed, 3, 2, 4);
    for (std::size_t i = 0; i < 2; ++i) {
      double z = p.b(i, 0);
      for (std::size_t j = 0; j < 3; ++j) z += p.w(i, j) * p.x(j, 0);
      CHECK(std::abs(p.z(i, 0) - z) < 1e-15);
      CHECK(std::abs(p.a(i, 0) - sigmoid(z)) < 1e-15);
      CHECK(p.da(i, 0) == (p.a(i, 0) - p.t(i, 0)) / 4);
      for (std::size_t k = 0; k < 2; ++k)
        CHECK(p.jacobian(i, k) == (i == k ? p.a(i, 0) * (1 - p.a(i, 0)) : 0));
      CHECK(p.dz(i, 0) == p.da(i, 0) * p.jacobian(i, i));
      CHECK(p.db(i, 0) == p.dz(i, 0));
      for (std::size_t j = 0; j < 3; ++j) CHECK(p.dw(i, j) == p.dz(i, 0) * p.x(j, 0));
    }
    for (std::size_t j = 0; j < 3; ++j)
      CHECK(std::abs(p.dx(j, 0) - (p.w(0, j) * p.dz(0, 0) + p.w(1, j) * p.dz(1, 0))) < 1e-16);
  }
}

TEST_CASE("the gradients are what a small change does to the error, whatever the shapes") {
  constexpr double kStep = 1e-5;
  for (std::size_t inputs = 1; inputs <= 4; ++inputs)
    for (std::size_t outputs = 1; outputs <= 4; ++outputs) {
      const LayerPass pass = nn::lessons::layer_pass(9, inputs, outputs, 2);
      const auto agrees = [&](auto entry, double gradient) {
        LayerPass above = pass;
        LayerPass below = pass;
        entry(above) += kStep;
        entry(below) -= kStep;
        const double measured = (error_of(above, 2) - error_of(below, 2)) / (2 * kStep);
        CHECK(std::abs(measured - gradient) < 1e-9);
      };
      for (std::size_t i = 0; i < outputs; ++i) {
        agrees([&](LayerPass& p) -> double& { return p.b(i, 0); }, pass.db(i, 0));
        for (std::size_t j = 0; j < inputs; ++j)
          agrees([&](LayerPass& p) -> double& { return p.w(i, j); }, pass.dw(i, j));
      }
      for (std::size_t j = 0; j < inputs; ++j)
        agrees([&](LayerPass& p) -> double& { return p.x(j, 0); }, pass.dx(j, 0));
    }
}

TEST_CASE("by the whole Jacobian or element by element: the same numbers, m^2 or m products") {
  for (std::size_t m = 1; m <= 128; ++m) {
    const auto product = nn::lessons::jacobian_product(m);
    CHECK(product.by_matrix == product.by_elements);
    CHECK(product.by_matrix.size() == m);
    CHECK(product.matrix_multiplications == m * m);
    CHECK(product.element_multiplications == m);
  }
}

TEST_CASE("the same seed gives the same numbers, and they are short to write") {
  for (const double weight : nn::lessons::layer_pass(19, 8, 8, 1).w)
    CHECK(weight == std::round(weight * 10) / 10);
  CHECK(nn::lessons::layer_pass(5, 3, 2, 1).w == nn::lessons::layer_pass(5, 3, 2, 1).w);
  CHECK(nn::lessons::layer_pass(5, 3, 2, 1).w != nn::lessons::layer_pass(6, 3, 2, 1).w);
}

TEST_CASE("what is illegal is named") {
  CHECK_THROWS_WITH_AS(nn::lessons::layer_pass(1, 0, 2, 1), "inputs is 0; expected 1 to 8",
                       nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::layer_pass(1, 2, 9, 1), "outputs is 9; expected 1 to 8",
                       nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::layer_pass(1, 2, 2, 65), "batch is 65; expected 1 to 64",
                       nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::jacobian_product(129), "m is 129; expected 1 to 128",
                       nn::Error);
}
