#include "files/table_columns.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

/// What tells_rows_apart() says of a column with these cells.
template <class Cell>
bool tells(int rows, const Cell& cell) {
  nn::files::TableColumns columns(1);
  for (int row = 0; row < rows; ++row) {
    const std::string text = cell(row);
    columns.add({text});
  }
  return columns.tells_rows_apart(0);
}

}  // namespace

TEST_CASE("a column of whole numbers or of names tells rows apart, where no two are the same") {
  CHECK(tells(20, [](int row) { return std::to_string(100 - row); }));
  CHECK(tells(20, [](int row) { return "image_" + std::to_string(row); }));
  CHECK_FALSE(tells(20, [](int row) { return std::to_string(row % 19); }));
  CHECK_FALSE(tells(20, [](int row) { return std::to_string(row) + ".5"; }));
  CHECK_FALSE(tells(20, [](int row) { return (row < 10 ? "x" : "") + std::to_string(row); }));
  CHECK_FALSE(tells(20, [](int row) { return row == 7 ? "" : std::to_string(row); }));
  // One row says nothing.
  CHECK_FALSE(tells(1, [](int) { return "1"; }));
}

TEST_CASE("of many rows, the first 4096 tell") {
  CHECK(tells(5000, [](int row) { return std::to_string(row); }));
  CHECK_FALSE(tells(5000, [](int row) { return std::to_string(row % 4095); }));
}

TEST_CASE("outer columns are two on either side") {
  nn::files::TableColumns columns(6);
  columns.add({"1", "2", "3", "4", "5", "6"});
  columns.add({"1", "3", "3", "4", "6", "6"});
  CHECK_FALSE(columns.tells_rows_apart(0));
  CHECK(columns.tells_rows_apart(1));
  CHECK(columns.tells_rows_apart(4));
  CHECK_FALSE(columns.tells_rows_apart(5));
  CHECK_FALSE(columns.ends_blank());
}
