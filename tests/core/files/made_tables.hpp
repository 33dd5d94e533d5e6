#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/files/digit_table.hpp"

/// Tables of digits as text, made for tests, and what is to be read of them.
namespace made {

using Row = std::vector<std::string>;

/// Counts of a digit, of which the first and the last are 0, as is mostly so.
inline int count_of(int row, int pixel) {
  if (pixel % 8 == 0 || pixel % 8 == 7) return 0;
  return (pixel * 5 + row * 3) % 17;
}

/// Rows of 64 counts; row i is the digit label(i), whose text comes before or behind.
inline std::vector<Row> table(int rows, const std::function<std::string(int)>& label,
                              bool is_first = false) {
  std::vector<Row> all;
  for (int i = 0; i < rows; ++i) {
    Row row;
    for (int pixel = 0; pixel < 64; ++pixel) row.push_back(std::to_string(count_of(i, pixel)));
    if (label) row.insert(is_first ? row.begin() : row.end(), label(i));
    all.push_back(row);
  }
  return all;
}

inline std::string tens(int row) { return std::to_string(row % 10); }

inline std::string joined(const Row& row, const std::string& separator = ",") {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) line += (i == 0 ? "" : separator) + row[i];
  return line;
}

inline std::string text_of(const std::vector<Row>& rows, const std::string& separator = ",",
                           const std::string& end = "\n") {
  std::string text;
  for (const Row& row : rows) text += joined(row, separator) + end;
  return text;
}

inline Row names(const std::string& label) {
  Row header;
  for (int i = 0; i < 64; ++i) header.push_back("p" + std::to_string(i));
  header.push_back(label);
  return header;
}

inline void check_counts(const nn::TableRows& rows, int digits) {
  REQUIRE(rows.images.size() == static_cast<std::size_t>(digits));
  for (int i = 0; i < digits; ++i)
    for (int pixel = 0; pixel < 64; ++pixel)
      REQUIRE(rows.images[static_cast<std::size_t>(i)][static_cast<std::size_t>(pixel)] ==
              count_of(i, pixel));
}

/// Twenty rows of table(), their labels counting through the digits.
inline nn::DigitTable check_twenty(const std::string& text) {
  nn::DigitTable table = nn::read_digit_table(text);
  check_counts(table.rows, 20);
  for (std::size_t i = 0; i < 20; ++i) REQUIRE(table.rows.labels[i] == i % 10);
  return table;
}

inline void refused(const std::string& text, const std::string& message,
                    const std::string& label = "") {
  CHECK_THROWS_WITH_AS(nn::read_digit_table(text, label), message.c_str(), nn::Error);
}

inline int label_of(const std::string& text) {
  nn::TableSurvey survey;
  survey.add(text);
  const auto layout = survey.layout();
  REQUIRE(std::holds_alternative<nn::TableLayout>(layout));
  return std::get<nn::TableLayout>(layout).label;
}

inline const std::vector<Row>& twenty() {
  static const std::vector<Row> rows = table(20, tens);
  return rows;
}

/// Each cell of the rows changed.
inline std::vector<Row> changed(std::vector<Row> rows,
                                const std::function<std::string(const std::string&)>& change) {
  for (Row& row : rows)
    for (std::string& cell : row) cell = change(cell);
  return rows;
}

inline std::vector<Row> with_index(std::vector<Row> rows,
                                   const std::function<std::string(int)>& index) {
  int i = 0;
  for (Row& row : rows) row.insert(row.begin(), index(i++));
  return rows;
}

}  // namespace made
