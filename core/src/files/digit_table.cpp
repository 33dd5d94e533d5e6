#include "nn/files/digit_table.hpp"

#include <cmath>
#include <utility>

#include "files/reduce.hpp"
#include "files/table_layout.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"

namespace nn {

std::string TableLayout::name_of(int column) const {
  const auto at = static_cast<std::size_t>(column);
  if (at < names.size() && !names[at].empty()) return shown(names[at]);
  return "column " + std::to_string(column + 1);
}

std::string TableRefusal::sentence() const {
  const std::string legal = "64 or 784 pixels (8 x 8 or 28 x 28), and mostly a label";
  switch (kind) {
    case Kind::kEmpty:
      return "the file is empty; expected a digit a row, " + legal;
    case Kind::kNoTable:
      return illegal("the first line", quoted(text), "a table, a digit a row: " + legal).what();
    case Kind::kNoRows:
      return "the file has a header and no rows; expected a digit a row, " + legal;
    case Kind::kColumns:
      return illegal("the number of columns", std::to_string(columns), legal).what();
    case Kind::kNoLabel:
      return text.empty() ? "no column holds labels; expected one with the digits 0 to 9"
                          : illegal("a label", quoted(text), between(0, 9)).what();
    case Kind::kInk:
      return illegal("a pixel", number_text(value), at_most(255)).what();
  }
  return {};  // not covered: every kind has returned
}

std::string TableFault::sentence(const TableLayout& layout) const {
  const std::string place = "line " + std::to_string(line);
  switch (kind) {
    case Kind::kColumns:
      return illegal("the number of columns in " + place, std::to_string(columns),
                     std::to_string(layout.columns))
          .what();
    case Kind::kLabel:
      return illegal(place + ", label", quoted(text), between(0, 9)).what();
    case Kind::kPixel:
      return illegal(place + ", column " + std::to_string(column + 1), quoted(text),
                     "a number from 0 to " + std::to_string(layout.ink))
          .what();
  }
  return {};  // not covered: every kind has returned
}

struct TableSurvey::State {
  files::SurveyedTable table;
  bool is_finished = false;
};

TableSurvey::TableSurvey() : state_(std::make_unique<State>()) {}
TableSurvey::TableSurvey(TableSurvey&& other) noexcept = default;
TableSurvey& TableSurvey::operator=(TableSurvey&& other) noexcept = default;
TableSurvey::~TableSurvey() = default;

void TableSurvey::add(std::string_view bytes) { state_->table.add(bytes); }

std::variant<TableLayout, TableRefusal> TableSurvey::layout(std::string_view label) {
  if (!std::exchange(state_->is_finished, true)) state_->table.finish();
  return files::layout_of(state_->table, label);
}

struct TableReader::State {
  TableLayout layout;
  TableRows rows;
  files::TableLines lines;
  files::Cells cells;
  std::vector<float> pixels;

  void take(std::size_t line, std::string_view text) {
    if (line <= layout.header || files::is_passed_over(line, text)) return;
    files::split_cells(text, layout.separator, cells);
    if (cells.size() == layout.columns + 1 && cells.back().empty()) cells.pop_back();
    if (cells.size() != layout.columns) {
      fault(
          {.line = line, .kind = TableFault::Kind::kColumns, .columns = cells.size(), .text = {}});
      return;
    }
    const auto label = layout.label >= 0 ? label_of(cells[static_cast<std::size_t>(layout.label)])
                                         : std::optional<std::uint8_t>(0);
    if (!label) {
      fault({.line = line,
             .kind = TableFault::Kind::kLabel,
             .text = std::string(cells[static_cast<std::size_t>(layout.label)])});
      return;
    }
    if (!read_pixels(line)) return;
    rows.images.push_back(image());
    if (layout.label >= 0) rows.labels.push_back(*label);
  }

 private:
  void fault(TableFault fault) {
    fault.text = shown(fault.text);
    rows.faults.push_back(std::move(fault));
  }

  [[nodiscard]] std::optional<std::uint8_t> label_of(std::string_view cell) const {
    if (const auto label = files::label_in_figures(cell)) return label;
    if (!layout.labels_are_words && files::is_missing(cell)) return std::nullopt;
    return files::label_in_words(cell);
  }

  bool read_pixels(std::size_t line) {
    pixels.clear();
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (std::cmp_equal(column, layout.label) || std::cmp_equal(column, layout.index)) continue;
      double value = 0;
      const bool is_legal = files::parse_cell(cells[column], value)
                                ? value >= 0 && value <= layout.ink
                                : layout.blank_is_zero && cells[column].empty();
      if (!is_legal) {
        fault({.line = line,
               .kind = TableFault::Kind::kPixel,
               .column = column,
               .text = std::string(cells[column])});
        return false;
      }
      const double share = value / layout.ink;
      pixels.push_back(static_cast<float>(layout.inverted ? 1 - share : share));
    }
    return true;
  }

  [[nodiscard]] Image image() const {
    if (layout.side != kSide) return files::reduced(pixels, layout.side);
    Image image{};
    for (std::size_t i = 0; i < image.size(); ++i) image[i] = files::count_of_share(pixels[i]);
    return image;
  }
};

TableReader::TableReader(TableLayout layout) : state_(std::make_unique<State>()) {
  const auto columns = static_cast<int>(layout.columns);
  if (layout.label == TableLayout::kOpen || layout.label >= columns || layout.index >= columns ||
      (layout.side != 8 && layout.side != 28) ||
      (layout.label >= 0 && layout.label == layout.index))
    throw Error("the layout of the table is open; expected columns for pixels and label");
  const std::size_t beside = (layout.label >= 0 ? 1U : 0U) + (layout.index >= 0 ? 1U : 0U);
  if (layout.columns != layout.side * layout.side + beside)
    throw illegal("the number of columns", layout.columns,
                  exactly(layout.side * layout.side + beside));
  state_->layout = std::move(layout);
}
TableReader::TableReader(TableReader&& other) noexcept = default;
TableReader& TableReader::operator=(TableReader&& other) noexcept = default;
TableReader::~TableReader() = default;

void TableReader::add(std::string_view bytes) {
  state_->lines.add(bytes,
                    [&](std::size_t line, std::string_view text) { state_->take(line, text); });
}

void TableReader::finish() {
  state_->lines.finish([&](std::size_t line, std::string_view text) { state_->take(line, text); });
}

TableRows TableReader::take() { return std::exchange(state_->rows, {}); }

DigitTable read_digit_table(std::string_view bytes, std::string_view label) {
  TableSurvey survey;
  survey.add(bytes);
  auto found = survey.layout(label);
  if (const auto* refused = std::get_if<TableRefusal>(&found)) throw Error(refused->sentence());
  DigitTable table{.layout = std::get<TableLayout>(std::move(found)), .rows = {}};
  if (table.layout.label == TableLayout::kOpen)
    throw OpenLabel("several columns may hold the labels, and no header tells which");
  TableReader reader(table.layout);
  reader.add(bytes);
  reader.finish();
  table.rows = reader.take();
  if (!table.rows.faults.empty()) throw Error(table.rows.faults.front().sentence(table.layout));
  return table;
}

}  // namespace nn
