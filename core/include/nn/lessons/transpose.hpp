#pragma once

#include <cstdint>
#include <vector>

#include "nn/names.hpp"
#include "nn/tensor.hpp"

/// The rules that lead from the column convention to the row convention (lecture, L10), each as two
/// sides to compare.
namespace nn::lessons {

/// The fifth rule, dimensions, is what transposed() says of its shape.
enum class TransposeRule : std::uint8_t {
  kSum,          ///< (A + B)^T = A^T + B^T
  kProduct,      ///< (A C)^T = C^T A^T
  kScalar,       ///< (alpha A)^T = alpha A^T
  kInvolution,   ///< (A^T)^T = A
  kWrongProduct  ///< (A C)^T = A^T C^T: no rule
};

struct TransposeOperands {
  Matrix<double> a;  ///< (m, n)
  Matrix<double> b;  ///< (m, n)
  Matrix<double> c;  ///< (n, m)
  double alpha = 1;
};

struct TransposeSides {
  Matrix<double> left;
  Matrix<double> right;
  /// Of each entry, row by row, whether the two sides have the same number there; empty where the
  /// sides differ in shape.
  std::vector<std::uint8_t> equal;
  bool holds = false;  ///< same shape, and all entries equal
};

/// Both sides of a rule, each computed as it is written. Throws Error unless the shapes are those
/// of TransposeOperands.
TransposeSides transpose_sides(TransposeRule rule, const TransposeOperands& operands);

}  // namespace nn::lessons

namespace nn {

template <>
struct Names<lessons::TransposeRule> {
  static constexpr std::array<std::string_view, 5> kNames = {"sum", "product", "scalar",
                                                             "involution", "wrong_product"};
};

}  // namespace nn
