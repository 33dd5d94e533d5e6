#include "digit_options.hpp"

#include <CLI/CLI.hpp>

#include "nn/digits_bitmaps.hpp"
#include "nn/files/digit_table.hpp"
#include "output.hpp"

namespace cli {
namespace {

/// What was taken for granted; nothing for the form that UCI and scikit-learn write.
std::string taken_for_granted(const nn::TableLayout& layout) {
  std::string text;
  const auto add = [&](bool is_unusual, const std::string& what) {
    if (is_unusual) text += (text.empty() ? "" : ", ") + what;
  };
  add(layout.label >= 0 && layout.label + 1 != static_cast<int>(layout.columns),
      "the label is " + layout.name_of(layout.label));
  add(layout.index >= 0, layout.name_of(layout.index) + " is left out");
  add(layout.side != nn::kSide, "28 x 28 pixels are reduced to 8 x 8");
  add(layout.ink != nn::kFullCount, "full ink is " + std::to_string(layout.ink));
  add(layout.inverted, "0 is ink");
  add(layout.blank_is_zero, "blank cells are 0");
  return text;
}

}  // namespace

TableOptions::TableOptions(CLI::App& command)
    : csv_(command.add_option(
          "--csv", path_, "A table, a digit a row: 64 or 784 pixels, and a label first or last")) {
  command
      .add_option("--label", label_,
                  "The column that holds the labels: its name, its number from 1, or none")
      ->needs(csv_)
      ->group("Table");
}

nn::Digits TableOptions::read() const {
  nn::DigitTable table = read_as(path_, [&](std::string_view bytes) {
    try {
      return nn::read_digit_table(bytes, label_);
    } catch (const nn::OpenLabel& error) {
      throw nn::Error(std::string(error.what()) +
                      "; say it with --label, as --label 1, --label 65 or --label none");
    }
  });
  if (const std::string granted = taken_for_granted(table.layout); !granted.empty())
    note(path_ + ": " + granted);
  nn::Digits digits;
  digits.images = std::move(table.rows.images);
  digits.labels = std::move(table.rows.labels);
  return digits;
}

DigitOptions::DigitOptions(CLI::App& command)
    : table_(command),
      strokes_(command),
      bitmaps_option_(command.add_option(
          "--bitmaps", bitmaps_, "32 lines of 32 characters 0 or 1 and a line with the label")) {
  strokes_.add_edges(command);
  auto* digits = command.add_option_group("Digits", "One of these");
  digits->add_option(table_.csv());
  digits->add_option(bitmaps_option_);
  digits->add_option(strokes_.strokes());
  digits->require_option(1);
}

nn::Digits DigitOptions::read() const {
  if (table_.csv()->count() > 0) return table_.read();
  if (bitmaps_option_->count() > 0) return read_as(bitmaps_, nn::read_digits_bitmaps);
  const nn::RasterOptions raster = strokes_.raster();
  nn::Digits digits;
  for (const nn::PenDigit& digit : strokes_.read()) {
    digits.images.push_back(nn::image_of(digit.drawing, raster));
    digits.labels.push_back(digit.label);
  }
  return digits;
}

}  // namespace cli
