#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// Without spaces, tabs and carriage returns at either end.
std::string_view trimmed(std::string_view text);

/// The parts between spaces, tabs and carriage returns.
std::vector<std::string_view> words_of(std::string_view text);

/// The lines of a file one after the other, trimmed.
class TextLines {
 public:
  explicit TextLines(std::string_view text) : rest_(text) {}

  /// The next line, or nothing behind the last. A newline at the end of the text begins no line.
  std::optional<std::string_view> next();

  /// Of the line that next() gave, from 1; of the one that is missing when it gave none.
  [[nodiscard]] std::size_t number() const { return number_; }
  /// "line 7"
  [[nodiscard]] std::string place() const { return "line " + std::to_string(number_); }

 private:
  std::string_view rest_;
  std::size_t number_ = 0;
};

}  // namespace nn
