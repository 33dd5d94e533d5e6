#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text_encoding.hpp"

/// A table as text: its lines, the cells of a line, what a cell says.
namespace nn::files {

/// Cuts a file into lines, a piece at a time. Longer ones than any row are cut short.
class TableLines {
 public:
  /// Calls take(number, line), the number counting from 1.
  template <class Take>
  void add(std::string_view bytes, Take&& take) {
    cut(decoder_.decode(bytes), take);
  }

  template <class Take>
  void finish(Take&& take) {
    cut(decoder_.finish(), take);
    if (!line_.empty()) take(++number_, std::string_view(line_));
    line_.clear();
  }

 private:
  // 784 numbers as NumPy's savetxt writes them are 20 kB.
  static constexpr std::size_t kLongest = 65536;

  template <class Take>
  void cut(const std::string& text, Take&& take) {
    for (std::string_view rest = text; !rest.empty();) {
      if (after_return_ && rest.front() == '\n') rest.remove_prefix(1);
      after_return_ = false;
      const std::size_t end = rest.find_first_of("\r\n");
      const std::string_view part = rest.substr(0, end);
      line_ += part.substr(0, kLongest - std::min(kLongest, line_.size()));
      if (end == std::string_view::npos) return;
      after_return_ = rest[end] == '\r';
      rest.remove_prefix(end + 1);
      take(++number_, std::string_view(line_));
      line_.clear();
    }
  }

  TextDecoder decoder_;
  std::string line_;
  std::size_t number_ = 0;
  bool after_return_ = false;
};

/// Whether a line is not of the table: blank, or with separators or a # only; a comment; a
/// spreadsheet's `sep=;`.
bool is_passed_over(std::size_t number, std::string_view line);

using Cells = std::vector<std::string_view>;

/// The cells of a line without blanks and quotation marks around them, into `cells`. A separator in
/// quotation marks separates nothing.
void split_cells(std::string_view line, char separator, Cells& cells);

/// A number as it may stand in a cell, its point a comma where that is not the separator.
bool parse_cell(std::string_view cell, double& value);

/// Whether a cell stands for a number that is missing: NA, NaN, null.
bool is_missing(std::string_view cell);

/// The digit that a cell names as a number: 3, 3.0, 3.0e+00, '3'.
std::optional<std::uint8_t> label_in_figures(std::string_view cell);
/// The digit that it names as a word, English or German.
std::optional<std::uint8_t> label_in_words(std::string_view cell);

/// In small letters, without blanks at the ends.
std::string small_letters(std::string_view text);

}  // namespace nn::files
