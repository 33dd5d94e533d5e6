#include "files/table_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "files/contains.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"

namespace nn::files {
namespace {

using Kind = TableRefusal::Kind;

// Share of a column's cells that must be labels: some rows may be bad.
constexpr double kMostRows = 0.9;
// A pixel at the rim is nearly always 0; of labels, none is so common unless it is the only one.
constexpr double kRim = 0.8;
constexpr double kMixed = 0.6;

constexpr std::array<std::string_view, 16> kLabelNames = {
    "label",  "labels", "class",  "classes",  "target",     "targets", "digit",  "digits",
    "number", "y",      "y_true", "category", "true_label", "ziffer",  "klasse", "zahl"};
constexpr std::array<std::string_view, 16> kIndexNames = {
    "",  "index", "id",       "unnamed: 0", "row",   "nr",    "no",     "no.",
    "#", "name",  "filename", "file",       "zeile", "image", "sample", "imageid"};

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return contains(names, small_letters(name));
}

class Decision {
 public:
  Decision(const SurveyedTable& table, const TableColumns& rows, std::size_t columns)
      : rows_(rows),
        header_(table.header()),
        layout_{.separator = table.separator(),
                .columns = columns,
                .header = table.header_line(),
                .names = names_of(table.header(), columns),
                .side = side_of(columns)} {}

  std::variant<TableLayout, TableRefusal> made(std::string_view label) {
    if (!label.empty())
      take_label(label);
    else if (extra() > 0)
      find_label_by_name();
    if (label.empty() && extra() == 2 && !find_index()) return refusal(Kind::kColumns);
    if (label.empty() && extra() > 0 && layout_.label == kNone && !find_label()) {
      // A column less for the pixels than it seemed: row numbers, and no labels.
      if (extra() != 1 || !find_index()) return no_label();
    }
    if (!label.empty() && extra() == beside_pixels() + 1) find_index();
    if (extra() != beside_pixels()) return refusal(Kind::kColumns);
    return with_ink();
  }

 private:
  static constexpr int kNone = TableLayout::kNone;
  static constexpr int kOpen = TableLayout::kOpen;

  /// Columns beside the pixels.
  [[nodiscard]] std::size_t extra() const { return layout_.columns - layout_.side * layout_.side; }
  [[nodiscard]] std::size_t beside_pixels() const {
    return (layout_.label == kNone ? 0U : 1U) + (layout_.index == kNone ? 0U : 1U);
  }
  [[nodiscard]] int last() const { return static_cast<int>(layout_.columns) - 1; }
  [[nodiscard]] const TableColumn& at(int column) const {
    return rows_.at(static_cast<std::size_t>(column));
  }
  [[nodiscard]] TableRefusal refusal(Kind kind) const {
    return {.kind = kind, .columns = layout_.columns, .value = 0, .text = {}};
  }

  /// Of the columns; R gives none to the names of rows.
  static std::vector<std::string> names_of(std::vector<std::string> header, std::size_t columns) {
    if (header.size() == columns + 1 && header.back().empty()) header.pop_back();
    if (header.size() + 1 == columns && side_of(header.size()) != 0)
      header.insert(header.begin(), "");
    if (header.size() != columns) header.clear();
    return header;
  }

  void take_label(std::string_view label) {
    if (small_letters(label) == "none") return;
    const auto& names = layout_.names;
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
      return small_letters(name) == small_letters(label);
    });
    double number = 0;
    if (found != names.end())
      layout_.label = static_cast<int>(found - names.begin());
    else if (parse_number(label, number) && number >= 1 && number <= last() + 1 &&
             number == std::floor(number))
      layout_.label = static_cast<int>(number) - 1;
    else
      throw illegal("the column of the labels", quoted(label),
                    std::string(names.empty() ? "" : "a name of the header, ") +
                        "a number from 1 to " + std::to_string(last() + 1) + ", or none");
  }

  void find_label_by_name() {
    const auto take = [&](int column, std::string_view name) {
      if (is_one_of(kLabelNames, name)) layout_.label = layout_.label == kNone ? column : kOpen;
    };
    if (layout_.names.empty() && !header_.empty()) {
      // A header of other columns still tells what those at the ends are.
      take(0, header_.front());
      take(last(), header_.back());
    }
    for (int column = 0; column < static_cast<int>(layout_.names.size()); ++column)
      take(column, layout_.names[static_cast<std::size_t>(column)]);
  }

  [[nodiscard]] bool is_named_index(int column) const {
    return !layout_.names.empty() &&
           is_one_of(kIndexNames, layout_.names[static_cast<std::size_t>(column)]);
  }

  /// The first of the outer columns that is named so, else that tells rows apart.
  bool find_index() {
    const std::array<int, 4> outer = {0, 1, last(), last() - 1};
    const auto take = [&](auto&& is_index) {
      const auto found = std::find_if(outer.begin(), outer.end(), [&](int column) {
        return column != layout_.label && is_index(column);
      });
      if (found == outer.end()) return false;
      layout_.index = *found;
      return true;
    };
    return take([&](int column) { return is_named_index(column); }) || take([&](int column) {
             return rows_.tells_rows_apart(static_cast<std::size_t>(column));
           });
  }

  [[nodiscard]] bool holds_labels(int column) const {
    return column != layout_.index && static_cast<double>(at(column).labelled()) >=
                                          kMostRows * static_cast<double>(rows_.rows());
  }
  /// Of the rows with a label, those with the commonest.
  [[nodiscard]] double commonest(int column) const {
    return static_cast<double>(at(column).commonest()) / static_cast<double>(at(column).labelled());
  }
  [[nodiscard]] bool says_one_thing(int column) const { return at(column).classes() == 1; }
  [[nodiscard]] bool is_always_zero(int column) const {
    return says_one_thing(column) && at(column).labels[0] > 0;
  }
  [[nodiscard]] bool may_be_rim(int column) const {
    return at(column).labels[0] == at(column).commonest() && commonest(column) >= kRim;
  }

  /// Whether what is in `column`, and not in `other`, leaves no doubt that it has the labels.
  [[nodiscard]] bool surely_rather(int column, int other) const {
    if (says_one_thing(column)) return !is_always_zero(column) && is_always_zero(other);
    if (says_one_thing(other)) return is_always_zero(other) && !may_be_rim(column);
    return may_be_rim(other) && commonest(column) <= kMixed;
  }

  /// Of columns that hold labels in figures, the one that is meant: kOpen in doubt, nothing where
  /// none can be it.
  [[nodiscard]] std::optional<int> meant_of(const std::vector<int>& found) const {
    const int first = layout_.index == 0 ? 1 : 0;
    const int end = layout_.index == last() ? last() - 1 : last();
    const bool at_first = contains(found, first);
    const bool at_end = contains(found, end);
    if (at_first && at_end) {
      if (surely_rather(end, first)) return end;
      return surely_rather(first, end) ? first : kOpen;
    }
    if (!at_first && !at_end) {
      const auto is_rim = [&](int column) { return may_be_rim(column); };
      if (std::all_of(found.begin(), found.end(), is_rim)) return std::nullopt;
      return kOpen;
    }
    const int only = at_first ? first : end;
    const auto other = static_cast<std::size_t>(at_first ? end : first);
    if (!may_be_rim(only)) return only;
    // Row numbers at the other end leave no column for labels.
    if (extra() == 1 && rows_.tells_rows_apart(other)) return std::nullopt;
    return kOpen;
  }

  /// False where no column can be it.
  bool find_label() {
    if (named_index_only() || holds_texts()) return false;
    std::vector<int> found;
    for (int column = 0; column <= last(); ++column)
      if (holds_labels(column)) found.push_back(column);
    const auto in_words = std::find_if(found.begin(), found.end(), [&](int column) {
      return at(column).words > at(column).nulls;
    });
    const auto meant = in_words != found.end() ? std::optional(*in_words) : meant_of(found);
    if (meant) layout_.label = *meant;
    return meant.has_value();
  }

  /// Whether a column beside that of row names holds words that are no digits: it is no pixel, and
  /// so meant for the labels.
  [[nodiscard]] bool holds_texts() const {
    for (int column = 0; column <= last(); ++column)
      if (column != layout_.index && !at(column).text.empty() &&
          2 * (at(column).texts - at(column).words) > rows_.rows())
        return true;
    return false;
  }

  /// Whether the header names row numbers, and they take the place of the labels.
  [[nodiscard]] bool named_index_only() const {
    return extra() == 1 && (is_named_index(0) || is_named_index(last()));
  }

  [[nodiscard]] TableRefusal no_label() const {
    TableRefusal refused = refusal(Kind::kNoLabel);
    for (int column = 0; column <= last(); ++column)
      if (column != layout_.index && at(column).texts > rows_.rows() / 2)
        refused.text = shown(at(column).text);
    return refused;
  }

  std::variant<TableLayout, TableRefusal> with_ink() {
    std::array<std::size_t, 4> inked{};
    std::size_t zeros = 0;
    std::size_t blanks = 0;
    double most = 0;
    double sum = 0;
    for (int column = 0; column <= last(); ++column) {
      if (column == layout_.label || column == layout_.index) continue;
      const TableColumn& counted = at(column);
      for (std::size_t i = 0; i < inked.size(); ++i) inked[i] += counted.inked[i];
      zeros += counted.zeros;
      blanks += counted.blanks;
      most = std::max(most, counted.most);
      sum += counted.sum;
    }
    // What most pixels with ink fit in: a few may be wrong.
    constexpr std::array<unsigned, 3> kInks = {1, kFullCount, 255};
    const std::size_t all = inked[0] + inked[1] + inked[2] + inked[3];
    std::size_t fitting = 0;
    std::size_t place = 0;
    for (; place < kInks.size(); ++place) {
      fitting += inked[place];
      if (2 * fitting >= all) break;
    }
    if (all == 0) place = 1;
    if (place == kInks.size()) {
      TableRefusal refused = refusal(Kind::kInk);
      refused.value = most;
      return refused;
    }
    layout_.ink = kInks[place];
    const auto pixels = static_cast<double>(rows_.rows() * layout_.side * layout_.side);
    layout_.inverted = sum / pixels > layout_.ink / 2.0;
    layout_.blank_is_zero = zeros == 0 && blanks > 0;
    if (layout_.label >= 0)
      layout_.labels_are_words = at(layout_.label).words > at(layout_.label).nulls;
    return layout_;
  }

  const TableColumns& rows_;
  const std::vector<std::string>& header_;
  TableLayout layout_;
};

/// Whether the last cell, blank in every row, is no pixel but what a separator at the end makes.
bool has_trailing_separator(const TableColumns& rows, std::size_t columns) {
  if (!rows.ends_blank() || side_of(columns - 1) == 0) return false;
  for (std::size_t column = 0; column + 1 < columns; ++column)
    if (rows.at(column).blanks > 0) {
      // Blanks are zeros, then; one may well be the last pixel, behind a label or a row number too.
      const std::size_t side = side_of(columns);
      const bool has_both = columns == side * side + 2;
      return rows.at(has_both ? 1 : 0).labelled() < rows.rows() ||
             (has_both && !rows.tells_rows_apart(0));
    }
  return true;
}

}  // namespace

std::variant<TableLayout, TableRefusal> layout_of(const SurveyedTable& table,
                                                  std::string_view label) {
  TableRefusal refused{.kind = Kind::kEmpty, .columns = 0, .value = 0, .text = {}};
  if (table.is_empty()) return refused;
  const auto& rows = table.rows();
  const auto by_count = [](const auto& a, const auto& b) {
    return a.second.rows() < b.second.rows();
  };
  auto found = rows.end();
  for (auto at = rows.begin(); at != rows.end(); ++at)
    if (side_of(at->first) != 0 && (found == rows.end() || by_count(*found, *at))) found = at;
  if (found != rows.end())
    return Decision(table, found->second,
                    found->first - (has_trailing_separator(found->second, found->first) ? 1 : 0))
        .made(label);
  refused.text = shown(table.first_line());
  refused.columns = rows.empty() ? table.header().size()
                                 : std::max_element(rows.begin(), rows.end(), by_count)->first;
  if (rows.empty() && side_of(refused.columns) != 0)
    refused.kind = Kind::kNoRows;
  else
    refused.kind = refused.columns < 2 ? Kind::kNoTable : Kind::kColumns;
  return refused;
}

}  // namespace nn::files
