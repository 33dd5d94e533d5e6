#include "files/table_columns.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nn::files {
namespace {

// Enough rows to tell a column that counts them from one that does not.
constexpr std::size_t kTellingRows = 4096;
constexpr double kMostInk = 255;

}  // namespace

void TableColumn::add(std::string_view cell) {
  double value = 0;
  if (cell.empty())
    ++blanks;
  else if (parse_cell(cell, value))
    add_number(value);
  else
    add_text(cell);
}

void TableColumn::add_number(double value) {
  most = std::max(most, value);
  sum += std::clamp(value, 0.0, kMostInk);
  zeros += value == 0 ? 1 : 0;
  if (value > 0) ++inked[value <= 1 ? 0 : value <= kFullCount ? 1 : value <= kMostInk ? 2 : 3];
  if (value != std::floor(value)) return;
  ++wholes;
  if (value >= 0 && value < kClasses) ++labels[static_cast<std::size_t>(value)];
}

void TableColumn::add_text(std::string_view cell) {
  ++texts;
  auto label = label_in_figures(cell);
  if (!label && (label = label_in_words(cell))) {
    ++words;
    nulls += is_missing(cell) ? 1 : 0;
  }
  if (label)
    ++labels[*label];
  else if (text.empty())
    text = cell;
}

std::size_t TableColumn::labelled() const {
  return std::accumulate(labels.begin(), labels.end(), std::size_t{0});
}

std::size_t TableColumn::classes() const {
  return labels.size() - static_cast<std::size_t>(std::count(labels.begin(), labels.end(), 0U));
}

std::size_t TableColumn::commonest() const {
  return *std::max_element(labels.begin(), labels.end());
}

TableColumns::TableColumns(std::size_t columns) : columns_(columns) {
  for (const std::size_t column : {std::size_t{0}, std::size_t{1}}) {
    if (column >= columns) continue;
    outer_[column];
    outer_[columns - 1 - column];
  }
}

void TableColumns::add(const Cells& cells) {
  if (rows_ < kTellingRows)
    for (auto& [column, seen] : outer_) seen.emplace(cells[column]);
  ++rows_;
  for (std::size_t column = 0; column < columns_.size(); ++column)
    columns_[column].add(cells[column]);
}

bool TableColumns::tells_rows_apart(std::size_t column) const {
  const auto seen = outer_.find(column);
  const TableColumn& counted = columns_[column];
  return seen != outer_.end() && rows_ > 1 && counted.blanks == 0 &&
         (counted.wholes == rows_ || counted.texts == rows_) &&
         seen->second.size() == std::min(rows_, kTellingRows);
}

bool TableColumns::ends_blank() const { return columns_.back().blanks == rows_; }

}  // namespace nn::files
