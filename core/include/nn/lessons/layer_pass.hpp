#pragma once

#include <cstdint>
#include <vector>

#include "nn/tensor.hpp"

namespace nn::lessons {

/// One example backward through a loss, a sigmoid layer and a fully connected layer of n inputs and
/// m outputs (lecture, L7), in the lecture's columns:
///   z = W x + b, a = s(z), E = |a - t|^2 / 2 batch
struct LayerPass {
  Matrix<double> x;         ///< (n, 1)
  Matrix<double> w;         ///< (m, n)
  Matrix<double> b;         ///< (m, 1)
  Matrix<double> t;         ///< (m, 1)
  Matrix<double> z;         ///< (m, 1)
  Matrix<double> a;         ///< (m, 1)
  Matrix<double> jacobian;  ///< da/dz, (m, m): s'(z) in its diagonal, 0 elsewhere
  Matrix<double> da;        ///< (a - t) / batch, equation 10, (m, 1)
  Matrix<double> dz;        ///< da (.) s'(z), equation 11, (m, 1)
  Matrix<double> dx;        ///< W^T dz, equation 12, (n, 1)
  Matrix<double> db;        ///< dz, equation 13, (m, 1)
  Matrix<double> dw;        ///< dz x^T, equation 14, (m, n)
};

/// Given numbers from `seed`: tenths from -1 to 1, halves for x, t 0 or 1. Computed by the layers
/// that train, which take examples as rows. Throws Error unless 1 <= inputs, outputs <= 8 and
/// 1 <= batch <= 64.
LayerPass layer_pass(std::uint64_t seed, std::size_t inputs, std::size_t outputs,
                     std::size_t batch);

/// dE/dx of a sigmoid layer of m units in two ways: by the whole Jacobian and element by element.
struct JacobianProduct {
  std::vector<double> by_matrix;            ///< dE/dy da/dz
  std::vector<double> by_elements;          ///< dE/dy (.) s'(z)
  std::size_t matrix_multiplications = 0;   ///< m^2, counted
  std::size_t element_multiplications = 0;  ///< m, counted
};

/// For random outputs y in [0, 1) and dE/dy in [-0.5, 0.5). Throws Error unless 1 <= m <= 128, the
/// width of the lecture's widest layer.
JacobianProduct jacobian_product(std::size_t m);

}  // namespace nn::lessons
