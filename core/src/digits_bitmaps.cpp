#include "nn/digits_bitmaps.hpp"

#include <algorithm>
#include <cstddef>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"
#include "text_encoding.hpp"
#include "text_lines.hpp"

namespace nn {
namespace {

constexpr std::string_view kEnd = "EOF";

class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(text) {}

  Digits read() {
    auto line = lines_.next();
    for (; line && !line->starts_with('0') && !line->starts_with('1'); line = lines_.next())
      read_header(*line);
    for (; line; line = lines_.next())
      if (!line->empty() && *line != kEnd) read_digit(*line);
    if (digits_.size() == 0)
      throw Error(
          "the file holds no digits; expected 32 lines of 32 characters 0 or 1, and a label");
    const auto found = static_cast<double>(digits_.size());
    if (found < announced_)
      throw illegal(lines_.place(), "missing",
                    number_text(announced_) + " digits, of which there are " + number_text(found));
    return std::move(digits_);
  }

 private:
  void read_header(std::string_view line) {
    const auto words = words_of(line);
    if (words.size() == 3 && words[0] == "ntot" && words[1] == "=" &&
        !parse_number(words[2], announced_))
      throw illegal(lines_.place() + ", ntot", quoted(words[2]), "the number of digits");
  }

  void read_digit(std::string_view first_row) {
    Bitmap bitmap{};
    read_row(first_row, 0, bitmap);
    for (std::size_t y = 1; y < kBitmapSide; ++y) read_row(next(row_name(y)), y, bitmap);
    const std::string_view label = next("the label of the bitmap");
    if (label.size() != 1 || label[0] < '0' || label[0] > '9')
      throw illegal(lines_.place() + ", label", quoted(label), between(0, 9));
    digits_.labels.push_back(static_cast<std::uint8_t>(label[0] - '0'));
    digits_.images.push_back(count_blocks(bitmap));
    digits_.bitmaps.push_back(bitmap);
  }

  void read_row(std::string_view line, std::size_t y, Bitmap& bitmap) const {
    if (line.size() != kBitmapSide)
      throw illegal(lines_.place() + ", length of " + row_name(y), line.size(),
                    std::to_string(kBitmapSide) + " characters");
    for (std::size_t x = 0; x < kBitmapSide; ++x) {
      if (line[x] != '0' && line[x] != '1')
        throw illegal(lines_.place() + ", character " + std::to_string(x + 1),
                      quoted(line.substr(x, 1)), "0 or 1");
      bitmap[y * kBitmapSide + x] = line[x] == '1';
    }
  }

  std::string_view next(const std::string& legal) {
    const auto line = lines_.next();
    if (!line) throw illegal(lines_.place(), "missing", legal);
    return *line;
  }

  static std::string row_name(std::size_t y) { return "row " + std::to_string(y + 1); }

  TextLines lines_;
  Digits digits_;
  double announced_ = 0;  // number of digits, by the header
};

}  // namespace

Digits read_digits_bitmaps(std::string_view bytes) {
  const std::string text = decoded_text(bytes);
  return Reader(text).read();
}

std::string write_digits_bitmaps(const Digits& digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.bitmaps.size(); ++i) {
    for (std::size_t pixel = 0; pixel < digits.bitmaps[i].size(); ++pixel) {
      text += digits.bitmaps[i][pixel] ? '1' : '0';
      if ((pixel + 1) % kBitmapSide == 0) text += '\n';
    }
    text += " " + std::to_string(digits.labels[i]) + "\n";
  }
  return text;
}

}  // namespace nn
