#pragma once

#include <map>
#include <string>
#include <vector>

#include "files/table_cells.hpp"
#include "files/table_columns.hpp"

namespace nn::files {

/// A table's separator, header and rows, as the first reading finds them.
class SurveyedTable {
 public:
  void add(std::string_view bytes);
  void finish();

  [[nodiscard]] bool is_empty() const { return first_line_.empty(); }
  /// The first line with anything in it.
  [[nodiscard]] const std::string& first_line() const { return first_line_; }
  [[nodiscard]] char separator() const { return separator_; }
  /// 0 where there is none.
  [[nodiscard]] std::size_t header_line() const { return header_line_; }
  [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
  /// By their length, without a blank cell behind the last separator.
  [[nodiscard]] const std::map<std::size_t, TableColumns>& rows() const { return rows_; }

 private:
  struct Line {
    std::size_t number;
    std::string text;
  };

  void take(std::size_t number, std::string_view line);
  void read(std::size_t number, std::string_view line);
  void read_first();

  TableLines lines_;
  std::string first_line_;
  std::vector<Line> first_;  // lines, until the separator is known
  bool has_separator_ = false;
  char separator_ = ',';
  std::size_t header_line_ = 0;
  std::vector<std::string> header_;
  std::map<std::size_t, TableColumns> rows_;
  Cells cells_;
};

/// Whether rows of so many cells can be digits of 64 or 784 pixels: a label and a row number may
/// stand beside them. The side in pixels, or 0.
std::size_t side_of(std::size_t columns);

}  // namespace nn::files
