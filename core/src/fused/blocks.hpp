#pragma once

#include <algorithm>
#include <cstddef>

namespace nn::fused {

/// Calls body(first, count) for one block of rows after the other.
template <class Body>
void for_blocks(std::size_t rows, std::size_t block, Body&& body) {
  for (std::size_t row = 0; row < rows; row += block) body(row, std::min(block, rows - row));
}

}  // namespace nn::fused
