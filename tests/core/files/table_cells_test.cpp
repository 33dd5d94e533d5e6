#include "files/table_cells.hpp"

#include <doctest/doctest.h>

namespace {

using nn::files::Cells;

Cells cells_of(std::string_view line, char separator) {
  Cells cells;
  nn::files::split_cells(line, separator, cells);
  return cells;
}

}  // namespace

TEST_CASE("a separator in quotation marks separates nothing") {
  CHECK(cells_of(R"("a,b",c, "d,e" ,"f)", ',') == Cells{"a,b", "c", "d,e", "\"f"});
  // Blanks before the quotation mark may be separators themselves.
  CHECK(cells_of("\t\"a\"\tb", '\t') == Cells{"", "a", "b"});
  CHECK(cells_of("\t \"a\tb\"\t", '\t') == Cells{"", "a\tb", ""});
  CHECK(cells_of("  \"a\" b ", ' ') == Cells{"a", "b"});
}

TEST_CASE("a number may have a comma for its point, and no point beside it") {
  double value = 0;
  CHECK(nn::files::parse_cell("1,5", value));
  CHECK(value == 1.5);
  for (const char* cell : {"1.234,5", "1,234.5", "1,2,3", ",", ""})
    CHECK_FALSE(nn::files::parse_cell(cell, value));
}

TEST_CASE("a label in figures is a whole number from 0 to 9") {
  CHECK(nn::files::label_in_figures("'3'") == 3);
  CHECK(nn::files::label_in_figures("9.0e+00") == 9);
  for (const char* cell : {"-1", "10", "3.5", "3,5", "x", "''", ""}) {
    INFO(cell);
    CHECK_FALSE(nn::files::label_in_figures(cell).has_value());
  }
}

TEST_CASE("blank lines and comments are passed over, and a header behind a # is not") {
  for (const char* line : {"", " \t", "\"\"", ",,,", "; ;", R"("","")", "#", " ##"}) {
    INFO(line);
    CHECK(nn::files::is_passed_over(1, line));
  }
  CHECK(nn::files::is_passed_over(1, "\"sep=;\""));
  CHECK_FALSE(nn::files::is_passed_over(2, "sep=;"));
  CHECK_FALSE(nn::files::is_passed_over(1, "# a b"));
  for (const char* line : {"# a b", "% a", "@attribute"}) CHECK(nn::files::is_passed_over(2, line));
  CHECK_FALSE(nn::files::is_passed_over(2, ",0,#"));
}
