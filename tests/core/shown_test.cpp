#include "nn/shown.hpp"

#include <doctest/doctest.h>

TEST_CASE("a quotation is one short line") {
  CHECK(nn::quoted("a b") == "\"a b\"");
  CHECK(nn::quoted(std::string(40, 'x')) == "\"" + std::string(40, 'x') + "\"");
  CHECK(nn::quoted(std::string(41, 'x')) == "\"" + std::string(40, 'x') + "...\"");
  CHECK(nn::shown("abc", 2) == "ab...");
  CHECK(nn::shown(std::string(5'000'000, '\x1b')).size() < 200);
}

TEST_CASE("letters of any language stay, whole") {
  CHECK(nn::shown("fünf €5 😀") == "fünf €5 😀");
  CHECK(nn::shown("üüü", 2) == "üü...");
}

TEST_CASE("nothing in it moves a cursor or turns the direction of reading") {
  CHECK(nn::shown("a\x1b[2J\nb\x7f") == R"(a\x1b[2J\x0ab\x7f)");
  CHECK(nn::shown(std::string_view("\0", 1)) == R"(\x00)");
  // U+009B, which some terminals take for ESC [; U+202E, U+2066, U+200F, U+2028, U+FEFF, U+E0041.
  CHECK(nn::shown("\xC2\x9B") == R"(\x9b)");
  // NOLINTBEGIN(misc-misleading-bidirectional): they are what is tested
  CHECK(nn::shown("\xE2\x80\xAE") == R"(\u202e)");
  CHECK(nn::shown("\xE2\x81\xA6") == R"(\u2066)");
  // NOLINTEND(misc-misleading-bidirectional)
  CHECK(nn::shown("\xE2\x80\x8F") == R"(\u200f)");
  CHECK(nn::shown("\xE2\x80\xA8") == R"(\u2028)");
  CHECK(nn::shown("\xEF\xBB\xBF") == R"(\ufeff)");
  CHECK(nn::shown("\xF3\xA0\x81\x81") == R"(\ue0041)");
}

TEST_CASE("a value is shown as far as it is ASCII") {
  CHECK(nn::value_shown("0.5 x") == "0.5 x");
  CHECK(nn::value_shown("\x1b[2J\x7f\xC3\xBC") == "?[2J???");
  CHECK(nn::value_shown(std::string(41, 'x')) == std::string(40, 'x') + "...");
  CHECK(nn::value_shown("").empty());
}

TEST_CASE("what is no UTF-8 is shown byte by byte") {
  CHECK(nn::shown("\x9B"
                  "2J") == R"(\x9b2J)");
  CHECK(nn::shown("f\xFCnf") == R"(f\xfcnf)");
  CHECK(nn::shown("\xC0\x9B") == R"(\xc0\x9b)");          // overlong
  CHECK(nn::shown("\xE0\x82\x9B") == R"(\xe0\x82\x9b)");  // overlong
  CHECK(nn::shown("\xED\xA0\x80") == R"(\xed\xa0\x80)");  // half a pair of UTF-16
  CHECK(nn::shown("\xF4\x90\x80\x80") == R"(\xf4\x90\x80\x80)");
  CHECK(nn::shown("\xE2\x80") == R"(\xe2\x80)");
}
