#pragma once

#include <algorithm>

#include "bind.hpp"
#include "nn/error.hpp"
#include "nn/tensor.hpp"

/// Small matrices of double on their way to the page and back.
namespace playground {

/// Rows, and columns, of a matrix that the page gives: the width of the lecture's widest layer.
inline constexpr std::size_t kMostRows = 128;

/// `entries`, row by row. Throws Error, naming `thing`, unless 1 <= rows, columns <= kMostRows and
/// there are rows * columns entries.
inline nn::Matrix<double> matrix_of(const char* thing, Numbers entries, std::size_t rows,
                                    std::size_t columns) {
  const auto check = [&](const char* of, std::size_t count) {
    if (count < 1 || count > kMostRows)
      throw nn::illegal({of, "number of @ of #", thing}, count, nn::between(1, kMostRows));
  };
  check("rows", rows);
  check("columns", columns);
  const std::vector<double> numbers = doubles_of(entries);
  if (numbers.size() != rows * columns)
    throw nn::illegal({"entries", "number of @ of #", thing}, numbers.size(),
                      nn::exactly(rows * columns));
  auto matrix = nn::make_matrix<double>(rows, columns);
  std::copy(numbers.begin(), numbers.end(), matrix.begin());
  return matrix;
}

/// { rows, columns, values }.
inline val object_of(const nn::Matrix<double>& matrix) {
  val object = val::object();
  object.set("rows", nn::rows(matrix));
  object.set("columns", nn::columns(matrix));
  object.set("values", to_js(std::vector<double>(matrix.begin(), matrix.end())));
  return object;
}

}  // namespace playground
