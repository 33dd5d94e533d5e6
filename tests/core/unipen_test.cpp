#include "nn/unipen.hpp"

#include <string>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

// Line 1 is the include, line 6 the first segment, line 14 the second.
const std::string kTwoDigits = R"(.INCLUDE        dene.doc

.LEXICON "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
.HIERARCHY      DIGIT

.SEGMENT DIGIT    0 ? "1"
.COMMENT 1 12  224
.PEN_DOWN
 267  333
 266  300
.PEN_UP
.DT 100

.SEGMENT DIGIT   1-2 ? "4"
.COMMENT 4 30  3
.PEN_DOWN
 100  32
 90  10
 130  10
.PEN_UP
.DT 100
.PEN_DOWN
 120  20
.PEN_UP
.DT 100
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

void check_two_digits(const std::string& text) {
  const auto digits = nn::read_unipen(text);
  REQUIRE(digits.size() == 2);
  CHECK(digits[0].label == 1);
  CHECK(digits[0].drawing == nn::Drawing{{{267, 32 - 333}, {266, 32 - 300}}});
  CHECK(digits[1].label == 4);
  CHECK(digits[1].drawing == nn::Drawing{{{100, 0}, {90, 22}, {130, 22}}, {{120, 12}}});
}

}  // namespace

TEST_CASE("a byte order mark and UTF-16 are read over") {
  check_two_digits("\xEF\xBB\xBF" + kTwoDigits);
  check_two_digits("\xEF\xBB\xBF" + kTwoDigits.substr(kTwoDigits.find(".SEGMENT")));
  std::string wide = "\xFE\xFF";
  for (const char c : kTwoDigits) (wide += '\0') += c;
  check_two_digits(wide);
}

TEST_CASE(".COORD says which number of a point is which") {
  const std::string stroke = ".SEGMENT DIGIT 0 ? \"1\"\n.PEN_DOWN\n10 20 5\n30 40 6\n.PEN_UP\n";
  const auto drawing = [&](const std::string& columns) {
    return nn::read_unipen(columns + "\n" + stroke).at(0).drawing;
  };
  CHECK(drawing(".COORD X Y T") == nn::Drawing{{{10, 12}, {30, -8}}});
  CHECK(drawing(".COORD Y X T") == nn::Drawing{{{20, 22}, {40, 2}}});
  CHECK(drawing(".COORD T Y X") == nn::Drawing{{{5, 12}, {6, -8}}});
  const auto refused = [&](const std::string& columns, const char* message) {
    CHECK_THROWS_WITH_AS(drawing(columns), message, nn::Error);
  };
  refused(".COORD Y X", "line 4 is \"10 20 5\"; expected two numbers x and y");
  refused(".COORD X Y Z T", "line 4 is \"10 20 5\"; expected 4 numbers, as .COORD says");
  refused(".COORD X T", "line 1, Y in .COORD is missing; expected X and Y, once each");
  refused(".COORD", "line 1, X in .COORD is missing; expected X and Y, once each");
  refused(".COORD X Y X", "line 1, X in .COORD is repeated; expected X and Y, once each");
}

TEST_CASE("digits come with strokes, y downwards, label and writer") {
  check_two_digits(kTwoDigits);
  const auto digits = nn::read_unipen(kTwoDigits);
  CHECK(digits[0].writer == 12);
  CHECK(digits[1].writer == 30);
}

TEST_CASE("line ends, empty lines, unknown keywords and their text do not matter") {
  std::string windows;
  for (const char c : kTwoDigits) {
    if (c == '\n') windows += '\r';
    windows += c;
  }
  check_two_digits(windows);
  check_two_digits(replaced(kTwoDigits, " 90  10\n", "\n90\t10 \n\n"));
  check_two_digits(replaced(kTwoDigits, ".DT 100\n", ".DT\n 100\n.X_POINTS_PER_INCH 200\n"));
  check_two_digits(replaced(kTwoDigits, " 90  10\n", ".DT 10\n 90  10\n"));
  check_two_digits(replaced(kTwoDigits, "? \"4\"", "GOOD \"4\""));
  check_two_digits(kTwoDigits.substr(0, kTwoDigits.rfind("\n.DT")));
}

TEST_CASE("numbers may be negative and decimal") {
  const auto digits = nn::read_unipen(replaced(kTwoDigits, " 267  333", "-2.5 -1e2"));
  CHECK(digits[0].drawing[0][0] == nn::Point{-2.5F, 132});
}

TEST_CASE("a comment that is not about this digit tells no writer") {
  for (const char* comment :
       {".COMMENT", ".COMMENT 2 12 224", ".COMMENT x 12 224", ".COMMENT 1 12", ".COMMENT 1 x 224",
        ".COMMENT 1 -12 224", ".COMMENT 1 1.5 2", ".COMMENT 1 9e99 1"}) {
    INFO(comment);
    CHECK(nn::read_unipen(replaced(kTwoDigits, ".COMMENT 1 12  224", comment))[0].writer == 0);
  }
  CHECK(nn::read_unipen(".COMMENT 1 12 224\n" + kTwoDigits)[0].writer == 12);
}

TEST_CASE("a range of strokes that is not understood is passed over") {
  for (const std::string range : {"2-1", "0:3-1:20", "1,2", "-", "1-2-3"}) {
    INFO(range);
    check_two_digits(replaced(kTwoDigits, " 1-2 ", " " + range + " "));
  }
  check_two_digits(replaced(kTwoDigits, "DIGIT    0 ? ", "DIGIT "));
}

TEST_CASE("a damaged file is refused, with its line") {
  const auto refused = [](const std::string& text, const std::string& message) {
    CHECK_THROWS_WITH_AS(nn::read_unipen(text), message.c_str(), nn::Error);
  };
  const auto damaged = [&](const char* from, const char* to, const char* message) {
    refused(replaced(kTwoDigits, from, to), message);
  };
  refused("", "the file holds no digits; expected .SEGMENT DIGIT");
  refused("1,2,3\n", "the file holds no digits; expected .SEGMENT DIGIT");

  damaged("DIGIT    0", "WORD 0", "line 6, kind of segment is \"WORD\"; expected DIGIT");
  damaged("DIGIT    0 ? \"1\"", "", "line 6, kind of segment is missing; expected DIGIT");
  damaged(" 0 ? \"1\"", "", "line 6, label is missing; expected 0 to 9 in quotation marks");
  damaged("? \"1\"", "? 1", "line 6, label is \"1\"; expected 0 to 9 in quotation marks");
  damaged("\"1\"\n", "\"12\"\n", R"(line 6, label is ""12""; expected 0 to 9 in quotation marks)");
  damaged("\"1\"\n", "\"a\"\n", R"(line 6, label is ""a""; expected 0 to 9 in quotation marks)");
  damaged("\"1\"\n", "\"/\"\n", R"(line 6, label is ""/""; expected 0 to 9 in quotation marks)");
  damaged("\"1\"\n", "\"1\n", R"(line 6, label is ""1"; expected 0 to 9 in quotation marks)");

  damaged("267  333", "267", "line 9 is \"267\"; expected two numbers x and y");
  damaged("267  333", "267 333 5", "line 9 is \"267 333 5\"; expected two numbers x and y");
  damaged("267  333", "x 333", "line 9, x is \"x\"; expected a number from -500000 to 500000");
  damaged("267  333", "267 3-3", "line 9, y is \"3-3\"; expected a number from -500000 to 500000");
  damaged("267  333", "267 nan", "line 9, y is \"nan\"; expected a number from -500000 to 500000");
  damaged("267  333", "-500001 1",
          "line 9, x is \"-500001\"; expected a number from -500000 to 500000");
  damaged("267  333", "267 1e999",
          "line 9, y is \"1e999\"; expected a number from -500000 to 500000");

  damaged(".PEN_DOWN", ".PEN_DWN", "line 11 is \".PEN_UP\"; expected .PEN_DOWN before it");
  damaged(".PEN_UP", ".PENUP",
          R"(line 14 is ".SEGMENT DIGIT   1-2 ? "4""; expected .PEN_UP before it)");
  damaged(" 267", ".PEN_DOWN\n 267", "line 9 is \".PEN_DOWN\"; expected .PEN_UP before it");
  damaged(".PEN_DOWN", ".PEN_DOWN 267 333",
          "line 8 is \".PEN_DOWN 267 333\"; expected .PEN_DOWN alone");
  damaged(".PEN_UP", ".PEN_UP x", "line 11 is \".PEN_UP x\"; expected .PEN_UP alone");
  damaged(" 267  333\n 266  300\n", "", "line 9 is \".PEN_UP\"; expected a point before it");
  refused(".PEN_DOWN\n1 2\n.PEN_UP\n" + kTwoDigits,
          "line 1 is \".PEN_DOWN\"; expected .SEGMENT DIGIT before it");

  damaged(".PEN_DOWN\n 267  333\n 266  300\n.PEN_UP", "",
          "line 6, number of the digit's strokes is 0; expected 1");
  damaged("0 ? \"1\"\n", "\"1\"\n.SEGMENT DIGIT 0 ? \"1\"\n",
          "line 6, number of the digit's strokes is 0; expected at least 1");
  damaged(" 1-2 ", " 1 ", "line 14, number of the digit's strokes is 2; expected 1");
  damaged(" 1-2 ", " 1-3 ", "line 14, number of the digit's strokes is 2; expected 3");
}

TEST_CASE("a file that is cut off is refused, wherever it is cut") {
  const auto cut_before = [](const std::string& text) {
    return kTwoDigits.substr(0, kTwoDigits.find(text));
  };
  CHECK_THROWS_WITH_AS(nn::read_unipen(cut_before(" 266")), "line 10 is missing; expected .PEN_UP",
                       nn::Error);
  CHECK_THROWS_WITH_AS(nn::read_unipen(cut_before("_UP")), "line 12 is missing; expected .PEN_UP",
                       nn::Error);
  CHECK_THROWS_WITH_AS(nn::read_unipen(cut_before(" 32\n")),
                       "line 17 is \"100\"; expected two numbers x and y", nn::Error);
  CHECK_THROWS_WITH_AS(nn::read_unipen(cut_before(".COMMENT 4")),
                       "line 14, number of the digit's strokes is 0; expected 2", nn::Error);
  CHECK_THROWS_WITH_AS(nn::read_unipen(cut_before("\n 120")),
                       "line 23 is missing; expected .PEN_UP", nn::Error);
  // Behind the end of the first stroke the digit still lacks the second.
  const std::size_t second = kTwoDigits.find(".PEN_DOWN\n 120");
  CHECK_THROWS_WITH_AS(nn::read_unipen(kTwoDigits.substr(0, second)),
                       "line 14, number of the digit's strokes is 1; expected 2", nn::Error);
}

TEST_CASE("what is read can be rasterized, as far as numbers go") {
  const auto digits =
      nn::read_unipen(replaced(kTwoDigits, " 267  333\n", "-500000 500000\n500000 -500000\n"));
  CHECK_NOTHROW(nn::rasterize(digits[0].drawing));
  CHECK_NOTHROW(nn::rasterize(digits[0].drawing, {.normalize = false}));
}
