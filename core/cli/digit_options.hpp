#pragma once

#include <string>
#include <vector>

#include "nn/digits.hpp"
#include "stroke_options.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace cli {

/// --csv, a table of digits, and --label, the column that holds theirs.
class TableOptions {
 public:
  explicit TableOptions(CLI::App& command);

  [[nodiscard]] CLI::Option* csv() const { return csv_; }
  /// Labels are empty where the table has none. Throws nn::Error, naming the file, when it cannot
  /// be read, is no table of digits, or leaves its column of labels open.
  [[nodiscard]] nn::Digits read() const;

 private:
  std::string path_;
  std::string label_;
  CLI::Option* csv_;
};

/// One of --csv, --bitmaps and --strokes.
class DigitOptions {
 public:
  explicit DigitOptions(CLI::App& command);

  /// As TableOptions::read().
  [[nodiscard]] nn::Digits read() const;

 private:
  TableOptions table_;
  StrokeOptions strokes_;
  std::string bitmaps_;
  CLI::Option* bitmaps_option_;
};

}  // namespace cli
