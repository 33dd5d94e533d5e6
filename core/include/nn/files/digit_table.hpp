#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "nn/digits.hpp"
#include "nn/error.hpp"
#include "nn/names.hpp"

/// Tables of digits, as UCI, scikit-learn, pandas, NumPy, spreadsheets and MNIST's copies write
/// them: a digit a row, of 64 or 784 pixels, mostly with a label. Page and command read them with
/// this: once to learn how the table is laid out, once for the digits.
namespace nn {

/// How a table is laid out. Columns count from 0.
struct TableLayout {
  static constexpr int kNone = -1;
  static constexpr int kOpen = -2;

  char separator = ',';  ///< ' ' for any number of blanks
  std::size_t columns = 0;
  std::size_t header = 0;          ///< line of the header, or 0
  std::vector<std::string> names;  ///< of the columns, or empty
  int label = kNone;               ///< kOpen where several columns may be it, and nothing tells
  int index = kNone;               ///< column of row numbers or names
  std::size_t side = kSide;        ///< of a digit, in pixels: 8 or 28
  unsigned ink = kFullCount;       ///< the fullest: 1, 16 or 255
  bool inverted = false;           ///< paper is full, ink is 0
  bool blank_is_zero = false;      ///< no zero is written in the whole file
  bool labels_are_words = false;   ///< then "null" is German for 0; else a label is missing

  /// "column 3", or its name.
  [[nodiscard]] std::string name_of(int column) const;
};

/// Why a file is no table of digits.
struct TableRefusal {
  enum class Kind : std::uint8_t { kEmpty, kNoTable, kNoRows, kColumns, kNoLabel, kInk };
  Kind kind;
  std::size_t columns = 0;  ///< kColumns: of most rows
  double value = 0;         ///< kInk: the largest pixel
  std::string text;         ///< kNoTable: the first line; kNoLabel: a cell that may be meant as one

  [[nodiscard]] std::string sentence() const;
};

template <>
struct Names<TableRefusal::Kind> {
  static constexpr std::array<std::string_view, 6> kNames = {"empty",   "noTable", "noRows",
                                                             "columns", "noLabel", "ink"};
};

/// Reads a file a first time, a piece after the other.
class TableSurvey {
 public:
  TableSurvey();
  TableSurvey(const TableSurvey& other) = delete;
  TableSurvey& operator=(const TableSurvey& other) = delete;
  TableSurvey(TableSurvey&& other) noexcept;
  TableSurvey& operator=(TableSurvey&& other) noexcept;
  ~TableSurvey();

  void add(std::string_view bytes);

  /// When all has been added. The label is the column with a label's name or with digits in words,
  /// else the first or the last if what is in them leaves no doubt. Where a caller knows better,
  /// `label` is its name, its number from 1, or "none"; then this throws Error for a column that
  /// does not exist.
  std::variant<TableLayout, TableRefusal> layout(std::string_view label = {});

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Why a row is no digit.
struct TableFault {
  enum class Kind : std::uint8_t { kColumns, kPixel, kLabel };
  std::size_t line = 0;
  Kind kind{};
  std::size_t columns = 0;  ///< kColumns: that were found
  std::size_t column = 0;   ///< kPixel
  std::string text;         ///< kPixel, kLabel: what stands there

  /// "line 7, column 3 is "x"; expected a number from 0 to 16"
  [[nodiscard]] std::string sentence(const TableLayout& layout) const;
};

template <>
struct Names<TableFault::Kind> {
  static constexpr std::array<std::string_view, 3> kNames = {"columns", "pixel", "label"};
};

/// What rows hold.
struct TableRows {
  std::vector<Image> images;
  std::vector<std::uint8_t> labels;  ///< one an image; empty where the table has none
  std::vector<TableFault> faults;
};

/// Reads it a second time.
class TableReader {
 public:
  /// Throws Error for a layout that is not closed: whose label is open, or whose columns are not
  /// those of its pixels.
  explicit TableReader(TableLayout layout);
  TableReader(const TableReader& other) = delete;
  TableReader& operator=(const TableReader& other) = delete;
  TableReader(TableReader&& other) noexcept;
  TableReader& operator=(TableReader&& other) noexcept;
  ~TableReader();

  void add(std::string_view bytes);
  /// When all has been added.
  void finish();
  /// What was read since the last call.
  TableRows take();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Thrown where the column of the labels is open.
class OpenLabel : public Error {
 public:
  using Error::Error;
};

struct DigitTable {
  TableLayout layout;
  TableRows rows;
};

/// A whole file; `label` as for TableSurvey::layout(). Throws Error, naming line and column, for a
/// row that is no digit, and for a file that is no table of digits.
DigitTable read_digit_table(std::string_view bytes, std::string_view label = {});

}  // namespace nn
