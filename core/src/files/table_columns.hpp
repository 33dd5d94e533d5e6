#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "files/table_cells.hpp"
#include "nn/digits.hpp"

/// What a survey of a table keeps of the rows of one length.
namespace nn::files {

/// What stands in a column, counted.
struct TableColumn {
  std::array<std::size_t, kClasses> labels{};  ///< cells that name a digit
  std::size_t words = 0;                       ///< of these, as a word
  std::size_t nulls = 0;                       ///< of these, as "null"
  std::size_t blanks = 0;
  std::size_t texts = 0;  ///< cells that are neither blank nor a number
  std::string text;       ///< the first of them that names no digit
  std::size_t wholes = 0;
  std::size_t zeros = 0;
  /// Numbers above 0 up to 1, above that up to 16, up to 255, and above.
  std::array<std::size_t, 4> inked{};
  double most = 0;
  double sum = 0;

  void add(std::string_view cell);
  void add_number(double value);
  void add_text(std::string_view cell);

  [[nodiscard]] std::size_t labelled() const;
  /// Digits that occur.
  [[nodiscard]] std::size_t classes() const;
  /// Cells with the digit that occurs most often.
  [[nodiscard]] std::size_t commonest() const;
};

class TableColumns {
 public:
  /// At least one.
  explicit TableColumns(std::size_t columns);

  void add(const Cells& cells);

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] const TableColumn& at(std::size_t column) const { return columns_[column]; }
  /// Whether no cell of the column is blank, and no two say the same: row numbers or names. Known
  /// of the outer two columns on either side.
  [[nodiscard]] bool tells_rows_apart(std::size_t column) const;
  /// The last column without what a separator behind it makes.
  [[nodiscard]] bool ends_blank() const;

 private:
  std::size_t rows_ = 0;
  std::vector<TableColumn> columns_;
  std::map<std::size_t, std::set<std::string, std::less<>>> outer_;
};

}  // namespace nn::files
