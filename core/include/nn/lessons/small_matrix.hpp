#pragma once

#include <cstddef>
#include <span>

#include "nn/tensor.hpp"

/// Matrices that somebody types in, for the lessons that compute with them in double.
namespace nn::lessons {

/// Rows, and columns, of such a matrix: the width of the lecture's widest layer.
inline constexpr std::size_t kMostRows = 128;

/// (rows, columns), of `entries` row by row. Throws Error, naming the matrix, unless
/// 1 <= rows, columns <= kMostRows and there are rows * columns entries.
Matrix<double> small_matrix(const char* name, std::size_t rows, std::size_t columns,
                            std::span<const double> entries);

}  // namespace nn::lessons
