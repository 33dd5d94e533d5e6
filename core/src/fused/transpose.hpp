#pragma once

#include <cstddef>

#include "blocks.hpp"
#include "nn/lanes.hpp"

namespace nn::fused {

/// The transpose of a square of whole vectors.
template <class V>
void transpose_square(const ScalarOf<V>* from, std::size_t from_row, ScalarOf<V>* to,
                      std::size_t to_row) {
  const V a = load<V>(from);
  const V b = load<V>(from + from_row);
  if constexpr (kWidth<V> == 2) {
    store<V>(to, __builtin_shufflevector(a, b, 0, 2));
    store<V>(to + to_row, __builtin_shufflevector(a, b, 1, 3));
  } else {
    const V c = load<V>(from + 2 * from_row);
    const V d = load<V>(from + 3 * from_row);
    const V ab = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const V cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const V ab_right = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const V cd_right = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    store<V>(to, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
    store<V>(to + to_row, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
    store<V>(to + 2 * to_row, __builtin_shufflevector(ab_right, cd_right, 0, 1, 4, 5));
    store<V>(to + 3 * to_row, __builtin_shufflevector(ab_right, cd_right, 2, 3, 6, 7));
  }
}

/// to (columns, rows) = from (rows, columns)^T.
template <class Real>
void transpose(std::size_t rows, std::size_t columns, const Real* from, std::size_t from_row,
               Real* to, std::size_t to_row) {
  constexpr std::size_t kSide = kWidth<Lanes<Real>>;
  for_blocks(rows, kSide, [&](std::size_t row, std::size_t row_count) {
    for_blocks(columns, kSide, [&](std::size_t column, std::size_t column_count) {
      const Real* const source = from + row * from_row + column;
      Real* const target = to + column * to_row + row;
      if (row_count == kSide && column_count == kSide) {
        transpose_square<Lanes<Real>>(source, from_row, target, to_row);
        return;
      }
      for (std::size_t c = 0; c < column_count; ++c)
        for (std::size_t r = 0; r < row_count; ++r)
          target[c * to_row + r] = source[r * from_row + c];
    });
  });
}

}  // namespace nn::fused
