#pragma once

#include <cstdint>
#include <vector>

#include "nn/layer.hpp"

/// The product of one layer in both conventions (lecture, L3 and L10), in the layer's own numbers.
namespace nn::lessons {

/// One entry of Y = X W + 1 bT as the sum that it is.
template <class Real>
struct EntrySum {
  std::vector<Real> terms;  ///< x_i w_ij, in the order of i
  Real bias = 0;            ///< b_j
  Real total = 0;  ///< b_j + x_1 w_1j + x_2 w_2j + ..., added in this order, as the layer does
};

/// Entry (row, column) of what `layer` makes of X (B, I): `total` has the bits of
/// layer.forward(x)(row, column). Throws Error unless X has I columns and the entry is one of
/// (B, O).
template <class Real>
EntrySum<Real> entry_sum(const FullyConnectedLayer<Real>& layer, const Matrix<Real>& x,
                         std::size_t row, std::size_t column);

/// A sum shortened to its largest terms.
struct LargestTerms {
  std::vector<std::uint32_t> places;  ///< of the largest |terms|, largest first
  double rest = 0;                    ///< sum of all other terms
};

/// The `count` largest of `terms`, or all of them if there are fewer; of equals the first.
template <class Real>
LargestTerms largest_terms(const std::vector<Real>& terms, std::size_t count);

/// The theory's y = W x + b: W (O, I) is the transpose of the layer's array, each example a column
/// of `x` (I, B). Returns (O, B), to the bit the transpose of layer.forward(transposed(x)). Throws
/// Error unless `x` has I rows.
template <class Real>
Matrix<Real> column_forward(const FullyConnectedLayer<Real>& layer, const Matrix<Real>& x);

}  // namespace nn::lessons
