#include "nn/digits_csv.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "nn/error.hpp"
#include "nn/numbers.hpp"

namespace nn {
namespace {

constexpr std::string_view kBlank = " \t\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

/// Cells of a line; with commas or semicolons blanks around them do not count, without they
/// separate.
std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (const char separator : {',', ';'}) {
    if (line.find(separator) == std::string_view::npos) continue;
    for (const std::string_view cell : split_text(line, separator)) cells.push_back(trimmed(cell));
    return cells;
  }
  while (!(line = trimmed(line)).empty()) {
    const std::size_t end = std::min(line.find_first_of(kBlank), line.size());
    cells.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
  return cells;
}

std::uint8_t parse_cell(std::string_view cell, const std::string& thing, std::uint8_t most) {
  double value = 0;
  if (!parse_number(cell, value) || value < 0 || value > most || value != std::floor(value))
    throw illegal(thing, "\"" + std::string(cell.substr(0, 40)) + "\"",
                  "a whole number from 0 to " + std::to_string(most));
  return static_cast<std::uint8_t>(value);
}

}  // namespace

Digits read_digits_csv(std::string_view text) {
  Digits digits;
  std::size_t number = 0;
  for (const std::string_view raw : split_text(text, '\n')) {
    const std::string line = "line " + std::to_string(++number);
    const auto cells = cells_of(trimmed(raw));
    if (cells.empty()) continue;
    double first = 0;
    if (number == 1 && !parse_number(cells.front(), first)) continue;
    if (cells.size() != kPixels + 1)
      throw illegal(line, std::to_string(cells.size()) + " values", "64 counts and a label");
    Image image{};
    for (std::size_t i = 0; i < kPixels; ++i)
      image[i] = parse_cell(cells[i], line + ", value " + std::to_string(i + 1), kFullCount);
    digits.images.push_back(image);
    digits.labels.push_back(parse_cell(cells.back(), line + ", label", kClasses - 1));
  }
  if (digits.size() == 0)
    throw Error("the file holds no digits; expected lines of 64 counts and a label");
  return digits;
}

}  // namespace nn
