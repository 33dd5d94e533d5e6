#include "nn/lessons/small_matrix.hpp"

#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"

using nn::lessons::kMostRows;
using nn::lessons::small_matrix;

TEST_CASE("entries fill a matrix row by row") {
  const std::vector<double> entries = {1, 2, 3, 4, 5, 6};
  CHECK(small_matrix("A", 2, 3, entries) == nn::Matrix<double>{{1, 2, 3}, {4, 5, 6}});
  CHECK(small_matrix("A", 3, 2, entries) == nn::Matrix<double>{{1, 2}, {3, 4}, {5, 6}});
  const std::vector<double> most(kMostRows * kMostRows, 7);
  CHECK(small_matrix("A", kMostRows, kMostRows, most)(127, 127) == 7);
}

TEST_CASE("what does not fit is an error that names the matrix") {
  const auto made = [](std::size_t rows, std::size_t columns, std::size_t entries) {
    return small_matrix("B", rows, columns, std::vector<double>(entries));
  };
  CHECK_THROWS_WITH_AS(made(0, 1, 0), "number of rows of B is 0; expected 1 to 128", nn::Error);
  CHECK_THROWS_WITH_AS(made(129, 1, 129), "number of rows of B is 129; expected 1 to 128",
                       nn::Error);
  CHECK_THROWS_WITH_AS(made(1, 0, 0), "number of columns of B is 0; expected 1 to 128", nn::Error);
  CHECK_THROWS_WITH_AS(made(1, 129, 129), "number of columns of B is 129; expected 1 to 128",
                       nn::Error);
  CHECK_THROWS_WITH_AS(made(2, 2, 5), "number of entries of B is 5; expected 4", nn::Error);
}
