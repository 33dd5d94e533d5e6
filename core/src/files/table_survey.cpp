#include "files/table_survey.hpp"

#include <algorithm>
#include <array>

namespace nn::files {
namespace {

// Lines that tell the separator.
constexpr std::size_t kTellingLines = 20;
// What is no table has lines of many lengths.
constexpr std::size_t kMostLengths = 16;
constexpr std::size_t kMostColumns = 1024;
constexpr std::array<char, 5> kSeparators = {';', '\t', '|', ',', ' '};
constexpr std::array<std::size_t, 2> kSides = {8, 28};

std::size_t numbers_in(const Cells& cells) {
  double value = 0;
  return static_cast<std::size_t>(
      std::count_if(cells.begin(), cells.end(), [&](std::string_view cell) {
        return cell.empty() || parse_cell(cell, value) || is_missing(cell);
      }));
}

/// Whether the numbers among the cells count on by one: pandas names columns so.
bool counts_on(const Cells& cells) {
  constexpr std::size_t kTelling = 8;
  double before = -1;
  std::size_t count = 0;
  for (const std::string_view cell : cells) {
    double value = 0;
    if (!parse_cell(cell, value)) continue;
    if (count > 0 ? value != before + 1 : value > 1) return false;
    before = value;
    ++count;
  }
  return count >= kTelling;
}

/// Whether cells are names of columns: a row of numbers with a fault in it is none.
bool is_header(const Cells& cells) {
  const auto filled =
      cells.size() - static_cast<std::size_t>(std::count(cells.begin(), cells.end(), ""));
  const auto blanks = cells.size() - filled;
  return counts_on(cells) || 2 * (numbers_in(cells) - blanks) < filled;
}

/// Without what a separator at the end of the line makes, where that makes it the row of a digit.
void drop_last_blank(Cells& cells) {
  if (cells.size() > 1 && cells.back().empty() && side_of(cells.size()) == 0) cells.pop_back();
}

}  // namespace

std::size_t side_of(std::size_t columns) {
  for (const std::size_t side : kSides)
    if (columns >= side * side && columns <= side * side + 2) return side;
  return 0;
}

void SurveyedTable::add(std::string_view bytes) {
  lines_.add(bytes, [&](std::size_t number, std::string_view line) { take(number, line); });
}

void SurveyedTable::finish() {
  lines_.finish([&](std::size_t number, std::string_view line) { take(number, line); });
  if (!has_separator_) read_first();
}

void SurveyedTable::take(std::size_t number, std::string_view line) {
  if (is_passed_over(number, line)) return;
  if (first_line_.empty()) first_line_ = line.substr(0, 1000);
  if (has_separator_) {
    read(number, line);
    return;
  }
  first_.push_back({number, std::string(line)});
  if (first_.size() == kTellingLines) read_first();
}

void SurveyedTable::read_first() {
  // The separator that makes most lines digits; where none does, the one that makes most cells.
  std::array<std::size_t, 2> best{};
  for (const char separator : kSeparators) {
    std::array<std::size_t, 2> found{};
    for (const Line& line : first_) {
      split_cells(line.text, separator, cells_);
      drop_last_blank(cells_);
      if (side_of(cells_.size()) != 0 && 2 * numbers_in(cells_) >= cells_.size()) ++found[0];
      found[1] += cells_.size();
    }
    if (found <= best) continue;
    best = found;
    separator_ = separator;
  }
  has_separator_ = true;
  for (const Line& line : first_) read(line.number, line.text);
  first_.clear();
}

void SurveyedTable::read(std::size_t number, std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  const bool is_comment = line[first] == '#';
  if (is_comment) line.remove_prefix(first + 1);
  split_cells(line, separator_, cells_);
  if (rows_.empty() && is_header(cells_)) {
    header_.assign(cells_.begin(), cells_.end());
    header_line_ = number;
    return;
  }
  drop_last_blank(cells_);
  const std::size_t columns = std::min(cells_.size(), kMostColumns);
  cells_.resize(columns);
  auto found = rows_.find(columns);
  if (found == rows_.end()) {
    if (rows_.size() == kMostLengths && side_of(columns) == 0) return;
    found = rows_.emplace(columns, TableColumns(columns)).first;
  }
  found->second.add(cells_);
}

}  // namespace nn::files
