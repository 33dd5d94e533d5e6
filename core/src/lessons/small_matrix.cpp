#include "nn/lessons/small_matrix.hpp"

#include <algorithm>

#include "nn/error.hpp"

namespace nn::lessons {

Matrix<double> small_matrix(const char* name, std::size_t rows, std::size_t columns,
                            std::span<const double> entries) {
  const auto check = [&](const char* of, std::size_t count) {
    if (count < 1 || count > kMostRows)
      throw illegal({of, "number of @ of #", name}, count, between(1, kMostRows));
  };
  check("rows", rows);
  check("columns", columns);
  if (entries.size() != rows * columns)
    throw illegal({"entries", "number of @ of #", name}, entries.size(), exactly(rows * columns));
  Matrix<double> matrix = make_matrix<double>(rows, columns);
  std::copy(entries.begin(), entries.end(), matrix.begin());
  return matrix;
}

}  // namespace nn::lessons
