#include "nn/digits_csv.hpp"

#include <cmath>
#include <string>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "text_lines.hpp"

namespace nn {
namespace {

/// Cells of a line; with commas or semicolons blanks around them do not count, without they
/// separate.
std::vector<std::string_view> cells_of(std::string_view line) {
  for (const char separator : {',', ';'}) {
    if (line.find(separator) == std::string_view::npos) continue;
    std::vector<std::string_view> cells;
    for (const std::string_view cell : split_text(line, separator)) cells.push_back(trimmed(cell));
    return cells;
  }
  return words_of(line);
}

std::uint8_t parse_cell(std::string_view cell, const std::string& thing, std::uint8_t most) {
  double value = 0;
  if (!parse_number(cell, value) || value < 0 || value > most || value != std::floor(value))
    throw illegal(thing, quoted(cell), "a whole number from 0 to " + std::to_string(most));
  return static_cast<std::uint8_t>(value);
}

}  // namespace

Digits read_digits_csv(std::string_view text) {
  Digits digits;
  TextLines lines(text);
  while (const auto line = lines.next()) {
    const auto cells = cells_of(*line);
    if (cells.empty()) continue;
    double first = 0;
    if (lines.number() == 1 && !parse_number(cells.front(), first)) continue;
    if (cells.size() != kPixels + 1)
      throw illegal(lines.place(), std::to_string(cells.size()) + " values",
                    "64 counts and a label");
    Image image{};
    for (std::size_t i = 0; i < kPixels; ++i)
      image[i] =
          parse_cell(cells[i], lines.place() + ", value " + std::to_string(i + 1), kFullCount);
    digits.images.push_back(image);
    digits.labels.push_back(parse_cell(cells.back(), lines.place() + ", label", kClasses - 1));
  }
  if (digits.size() == 0)
    throw Error("the file holds no digits; expected lines of 64 counts and a label");
  return digits;
}

}  // namespace nn
