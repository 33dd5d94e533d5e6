#include "nn/digits_bitmaps.hpp"

#include <span>
#include <string>

#include <doctest/doctest.h>

#include "nn/checksum.hpp"
#include "nn/error.hpp"

namespace {

// The beginning of optdigits-orig.windep, and its end.
const std::string kHeader = R"(BU handwritten digit database: E Alpaydin C Kaynak 1995
Writer-independent test file

entwidth = 32
entheight = 32
depth = 1
ntot = 1
lastparag = 0
)";
const std::string kFirst = R"(00000000000011000000000000000000
00000000000111101000000000000000
00000000001111111111000000000000
00000000001111111111100000000000
00000000011111111111111000000000
00000000011111111111111110000000
00000000011111110011111111000000
00000000111111100000111111000000
00000000111110000000011111000000
00000001111110000000011111000000
00000001111100000000001111000000
00000001111000000000011111000000
00000001111000000000001111000000
00000001111000000000001111000000
00000001111000000000001111000000
00000001111000000000001111000000
00000001110000000000001111000000
00000001110000000000001111000000
00000011110000000000001111000000
00000001110000000000011111000000
00000001110000000000001111000000
00000001111000000000011111000000
00000001111000000000011111000000
00000001111000000001111110000000
00000001111000000001111100000000
00000001111100000011111100000000
00000000111110000111111000000000
00000000011111111111100000000000
00000000011111111111000000000000
00000000001111111111000000000000
00000000000111111100000000000000
00000000000000100000000000000000
 0
)";

/// Of the first digit, with their newlines.
std::string first_rows(std::size_t rows) { return kFirst.substr(0, rows * 33); }

std::string with_line(std::size_t number, const std::string& line) {
  std::string text;
  std::size_t begin = 0;
  for (std::size_t i = 1; begin < kFirst.size(); ++i) {
    const std::size_t end = kFirst.find('\n', begin) + 1;
    text += i == number ? line : kFirst.substr(begin, end - begin);
    begin = end;
  }
  return text;
}

}  // namespace

TEST_CASE("the first digit of the UCI file is the first that ships") {
  const nn::Digits shipped = nn::unpack_digits(nn::packed_digits());
  for (const std::string& text : {kHeader + kFirst + "EOF", kFirst}) {
    const nn::Digits digits = nn::read_digits_bitmaps(text);
    REQUIRE(digits.size() == 1);
    CHECK(digits.labels[0] == 0);
    CHECK((digits.bitmaps[0] == shipped.bitmaps[0]));
    CHECK(digits.images[0] == shipped.images[0]);
  }
}

TEST_CASE("all digits written are the UCI file, and come back") {
  const nn::Digits shipped = nn::unpack_digits(nn::packed_digits());
  const std::string text = nn::write_digits_bitmaps(shipped);
  nn::Checksum checksum;
  checksum.add(std::as_bytes(std::span(text)));
  // Of optdigits-orig.windep without its header and the EOF.
  CHECK(text.size() == 1903023);
  CHECK(checksum.text() == "16f5c4016393a78b");
  const nn::Digits digits = nn::read_digits_bitmaps(text);
  CHECK(digits.labels == shipped.labels);
  CHECK(digits.bitmaps == shipped.bitmaps);
  CHECK(digits.images == shipped.images);
}

TEST_CASE("line ends, empty lines between digits and blanks do not matter") {
  std::string windows;
  for (const char c : kHeader + kFirst) {
    if (c == '\n') windows += '\r';
    windows += c;
  }
  CHECK(nn::read_digits_bitmaps(windows).size() == 1);
  CHECK(nn::read_digits_bitmaps("\n" + kFirst + "\n \n" + kFirst + "\n").size() == 2);
  CHECK(nn::read_digits_bitmaps(with_line(33, "7")).labels[0] == 7);
}

TEST_CASE("a bitmap may begin with ink") {
  const nn::Digits digits =
      nn::read_digits_bitmaps(kHeader + with_line(1, std::string(32, '1') + "\n"));
  REQUIRE(digits.size() == 1);
  for (std::size_t x = 0; x < nn::kBitmapSide; ++x) CHECK(digits.bitmaps[0][x]);
}

TEST_CASE("a header that only looks like the number of digits announces none") {
  std::string header = kHeader;
  header.replace(header.find("ntot = 1"), 8, "ntot > 1797");
  CHECK(nn::read_digits_bitmaps(header + kFirst).size() == 1);
}

TEST_CASE("damaged bitmaps are refused, with their line") {
  const auto refused = [](const std::string& text, const char* message) {
    CHECK_THROWS_WITH_AS(nn::read_digits_bitmaps(text), message, nn::Error);
  };
  const char* none =
      "the file holds no digits; expected 32 lines of 32 characters 0 or 1, and a label";
  refused("", none);
  refused(kHeader, none);

  refused(with_line(5, "000111\n"), "line 5, length of row 5 is 6; expected 32 characters");
  refused(kHeader + with_line(1, std::string(33, '0') + "\n"),
          "line 9, length of row 1 is 33; expected 32 characters");
  refused(with_line(2, ""), "line 32, length of row 32 is 1; expected 32 characters");
  refused(with_line(2, "\n"), "line 2, length of row 2 is 0; expected 32 characters");
  refused(with_line(7, std::string(31, '0') + "2\n"),
          "line 7, character 32 is \"2\"; expected 0 or 1");
  refused(kFirst + with_line(1, "x" + std::string(31, '0') + "\n"),
          "line 34, character 1 is \"x\"; expected 0 or 1");

  refused(with_line(33, " 10\n"), "line 33, label is \"10\"; expected 0 to 9");
  refused(with_line(33, " -1\n"), "line 33, label is \"-1\"; expected 0 to 9");
  refused(with_line(33, " /\n"), "line 33, label is \"/\"; expected 0 to 9");
  refused(with_line(33, " x\n"), "line 33, label is \"x\"; expected 0 to 9");
  refused(with_line(33, "\n"), "line 33, label is \"\"; expected 0 to 9");
  refused(with_line(33, std::string(32, '1') + "\n" + " 0\n"),
          ("line 33, label is \"" + std::string(32, '1') + "\"; expected 0 to 9").c_str());
  refused(kFirst + "7\n", "line 34, length of row 1 is 1; expected 32 characters");
}

TEST_CASE("bitmaps that are cut off are refused, wherever they are cut") {
  const auto refused = [](const std::string& text, const char* message) {
    CHECK_THROWS_WITH_AS(nn::read_digits_bitmaps(text), message, nn::Error);
  };
  refused(first_rows(4), "line 5 is missing; expected row 5");
  refused(first_rows(3) + std::string(32, '1'), "line 5 is missing; expected row 5");
  refused(first_rows(4) + "0000000", "line 5, length of row 5 is 7; expected 32 characters");
  refused(first_rows(32), "line 33 is missing; expected the label of the bitmap");
  std::string header = kHeader;
  header.replace(header.find("ntot = 1"), 8, "ntot = 1797");
  refused(header + kFirst, "line 42 is missing; expected 1797 digits, of which there are 1");
  header.replace(header.find("ntot = 1797"), 11, "ntot = many");
  refused(header + kFirst, "line 7, ntot is \"many\"; expected the number of digits");
}
