#include "nn/unipen.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"
#include "text_encoding.hpp"
#include "text_lines.hpp"

namespace nn {
namespace {

// Beyond any tablet's unit, and well within what rasterize() takes.
constexpr double kMostCoordinate = 500000;
constexpr double kMostNumber = 1e9;

bool parse_whole(std::string_view text, double& value) {
  return parse_number(text, value) && value >= 0 && value <= kMostNumber &&
         value == std::floor(value);
}

/// Strokes of the range "10-11", or of the single number "10"; 0 for what is neither.
std::size_t strokes_in(std::string_view range) {
  const auto ends = split_text(range, '-');
  double first = 0;
  double last = 0;
  if (ends.size() > 2 || !parse_whole(ends.front(), first) || !parse_whole(ends.back(), last) ||
      last < first)
    return 0;
  return static_cast<std::size_t>(last - first) + 1;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(text) {}

  std::vector<PenDigit> read() {
    while (const auto line = lines_.next()) {
      if (line->starts_with('.'))
        read_keyword(*line);
      else if (pen_down_ && !line->empty())
        read_point(*line);
    }
    if (pen_down_) throw illegal(lines_.place(), "missing", ".PEN_UP");
    end_digit();
    if (digits_.empty()) throw Error("the file holds no digits; expected .SEGMENT DIGIT");
    return std::move(digits_);
  }

 private:
  void read_keyword(std::string_view line) {
    const auto words = words_of(line);
    const std::string_view keyword = words.front();
    const bool pen = keyword == ".PEN_DOWN" || keyword == ".PEN_UP";
    if (pen && words.size() > 1) refuse(line, std::string(keyword) + " alone");
    if (keyword == ".SEGMENT")
      begin_digit(line, words);
    else if (keyword == ".PEN_DOWN")
      begin_stroke(line);
    else if (keyword == ".PEN_UP")
      end_stroke(line);
    else if (keyword == ".COMMENT")
      read_comment(words);
    else if (keyword == ".COORD")
      read_columns(words);
  }

  void begin_digit(std::string_view line, const std::vector<std::string_view>& words) {
    if (pen_down_) refuse(line, ".PEN_UP before it");
    end_digit();
    if (words.size() < 2 || words[1] != "DIGIT")
      throw illegal(lines_.place() + ", kind of segment",
                    words.size() < 2 ? "missing" : quoted(words[1]), "DIGIT");
    constexpr std::string_view kLegal = "0 to 9 in quotation marks";
    const std::string_view label = words.back();
    if (label.size() != 3 || label.front() != '"' || label.back() != '"' || label[1] < '0' ||
        label[1] > '9')
      throw illegal(lines_.place() + ", label", label == "DIGIT" ? "missing" : quoted(label),
                    std::string(kLegal));
    digits_.push_back(
        {.drawing = {}, .label = static_cast<std::uint8_t>(label[1] - '0'), .writer = 0});
    digit_place_ = lines_.place();
    strokes_ = strokes_in(words[2]);
  }

  /// Checks what could not be known before the digit's last stroke.
  void end_digit() const {
    if (digits_.empty()) return;
    const std::size_t found = digits_.back().drawing.size();
    if (found == 0 || (strokes_ != 0 && found != strokes_))
      throw illegal(digit_place_ + ", number of the digit's strokes", found,
                    strokes_ == 0 ? at_least(1) : std::to_string(strokes_));
  }

  void begin_stroke(std::string_view line) {
    if (pen_down_) refuse(line, ".PEN_UP before it");
    if (digits_.empty()) refuse(line, ".SEGMENT DIGIT before it");
    pen_down_ = true;
    digits_.back().drawing.emplace_back();
  }

  void end_stroke(std::string_view line) {
    if (!pen_down_) refuse(line, ".PEN_DOWN before it");
    if (digits_.back().drawing.back().empty()) refuse(line, "a point before it");
    pen_down_ = false;
  }

  void read_point(std::string_view line) {
    const auto words = words_of(line);
    if (words.size() != columns_)
      refuse(line, columns_ == 2 ? "two numbers x and y"
                                 : std::to_string(columns_) + " numbers, as .COORD says");
    const auto coordinate = [&](const char* name, std::string_view word) {
      double value = 0;
      if (!parse_number(word, value) || std::abs(value) > kMostCoordinate)
        throw illegal(lines_.place() + ", " + name, quoted(word),
                      "a number from -" + number_text(kMostCoordinate) + " to " +
                          number_text(kMostCoordinate));
      return static_cast<float>(value);
    };
    const float x = coordinate("x", words[x_]);
    const float y = coordinate("y", words[y_]);
    digits_.back().drawing.back().push_back({x, static_cast<float>(kBitmapSide) - y});
  }

  /// What the numbers of a point are: `.COORD X Y T`.
  void read_columns(const std::vector<std::string_view>& words) {
    const auto column_of = [&](std::string_view name) {
      if (std::count(words.begin() + 1, words.end(), name) != 1)
        throw illegal(
            lines_.place() + ", " + std::string(name) + " in .COORD",
            std::count(words.begin() + 1, words.end(), name) == 0 ? "missing" : "repeated",
            "X and Y, once each");
      return static_cast<std::size_t>(std::find(words.begin(), words.end(), name) - words.begin()) -
             1;
    };
    x_ = column_of("X");
    y_ = column_of("Y");
    columns_ = words.size() - 1;
  }

  /// A comment is free text, unless it is three numbers of which the first is the digit.
  void read_comment(const std::vector<std::string_view>& words) {
    if (digits_.empty() || words.size() != 4) return;
    double label = 0;
    double writer = 0;
    double index = 0;
    if (parse_whole(words[1], label) && parse_whole(words[2], writer) &&
        parse_whole(words[3], index) && label == digits_.back().label)
      digits_.back().writer = static_cast<std::uint32_t>(writer);
  }

  [[noreturn]] void refuse(std::string_view line, const std::string& legal) const {
    throw illegal(lines_.place(), quoted(line), legal);
  }

  TextLines lines_;
  std::vector<PenDigit> digits_;
  std::string digit_place_;  // of the last digit's segment
  std::size_t strokes_ = 0;  // that the segment announces; 0 where it does not say
  // Of a point's numbers, which are x and y.
  std::size_t columns_ = 2;
  std::size_t x_ = 0;
  std::size_t y_ = 1;
  bool pen_down_ = false;
};

}  // namespace

std::vector<PenDigit> read_unipen(std::string_view bytes) {
  const std::string text = decoded_text(bytes);
  return Reader(text).read();
}

}  // namespace nn
