#include "files/table_cells.hpp"

#include <array>
#include <cmath>

#include "files/contains.hpp"
#include "nn/digits.hpp"
#include "nn/numbers.hpp"
#include "text_lines.hpp"

namespace nn::files {
namespace {

bool is_number_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without(std::string_view cell, char quote) {
  if (cell.size() >= 2 && cell.front() == quote && cell.back() == quote)
    return trimmed(cell.substr(1, cell.size() - 2));
  return cell;
}

/// Where the cell that begins `rest` ends.
std::size_t end_of_cell(std::string_view rest, char separator) {
  const std::size_t plain = rest.find(separator);
  const std::size_t quote = rest.find_first_not_of(" \t");
  if (quote == std::string_view::npos || rest[quote] != '"' || plain < quote) return plain;
  const std::size_t closing = rest.find('"', quote + 1);
  return closing == std::string_view::npos ? plain : rest.find(separator, closing);
}

}  // namespace

bool is_passed_over(std::size_t number, std::string_view line) {
  // Numbers, names and words all have a character beside these.
  if (line.find_first_not_of(" \t,;|\"#") == std::string_view::npos) return true;
  const std::size_t first = line.find_first_not_of(" \t\"");
  if (number == 1 && line.substr(first).starts_with("sep=")) return true;
  // A first line may be a header: NumPy's savetxt puts # before it.
  return std::string_view("#%@").find(line[first]) != std::string_view::npos && number > 1;
}

void split_cells(std::string_view line, char separator, Cells& cells) {
  cells.clear();
  if (separator == ' ') {
    cells = words_of(line);
    for (std::string_view& cell : cells) cell = without(cell, '"');
    return;
  }
  for (;;) {
    const std::size_t end = end_of_cell(line, separator);
    cells.push_back(without(trimmed(line.substr(0, end)), '"'));
    if (end == std::string_view::npos) return;
    line.remove_prefix(end + 1);
  }
}

bool parse_cell(std::string_view cell, double& value) {
  // Most cells are whole numbers of few digits.
  if (!cell.empty() && cell.size() <= 3 && std::all_of(cell.begin(), cell.end(), is_number_digit)) {
    int whole = 0;
    for (const char digit : cell) whole = 10 * whole + (digit - '0');
    value = whole;
    return true;
  }
  const std::size_t comma = cell.find(',');
  if (comma == std::string_view::npos) return parse_number(cell, value);
  std::string pointed(cell);
  pointed[comma] = '.';
  return cell.find('.') == std::string_view::npos && parse_number(pointed, value);
}

bool is_missing(std::string_view cell) {
  constexpr std::array<std::string_view, 7> kMissing = {"na",  "nan",  "null", "none",
                                                        "n/a", "<na>", "?"};
  return contains(kMissing, std::string_view(small_letters(cell)));
}

std::optional<std::uint8_t> label_in_words(std::string_view cell) {
  // "fünf" in UTF-8 and in Latin-1, as older spreadsheets write it.
  constexpr std::array<std::array<std::string_view, 5>, kClasses> kWords = {{
      {"zero", "null"},
      {"one", "eins"},
      {"two", "zwei", "zwo"},
      {"three", "drei"},
      {"four", "vier"},
      {"five", "f\xC3\xBCnf", "fuenf", "f\xFCnf", "f\xC3\x9Cnf"},
      {"six", "sechs"},
      {"seven", "sieben"},
      {"eight", "acht"},
      {"nine", "neun"},
  }};
  const std::string small = small_letters(without(cell, '\''));
  const std::string_view word = small;
  if (word.empty()) return std::nullopt;
  for (std::size_t label = 0; label < kWords.size(); ++label)
    if (contains(kWords[label], word)) return static_cast<std::uint8_t>(label);
  return std::nullopt;
}

std::optional<std::uint8_t> label_in_figures(std::string_view cell) {
  double value = 0;
  if (!parse_cell(without(cell, '\''), value)) return std::nullopt;
  if (!(value >= 0 && value < kClasses && value == std::floor(value))) return std::nullopt;
  return static_cast<std::uint8_t>(value);
}

std::string small_letters(std::string_view text) {
  std::string small(trimmed(text));
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  return small;
}

}  // namespace nn::files
