#include "text_lines.hpp"

#include <doctest/doctest.h>

TEST_CASE("lines come one after the other, trimmed and counted from 1") {
  nn::TextLines lines(" a b\r\n\n\tc");
  CHECK(lines.next() == "a b");
  CHECK(lines.place() == "line 1");
  CHECK(lines.next() == "");
  CHECK(lines.next() == "c");
  CHECK(lines.number() == 3);
  CHECK_FALSE(lines.next().has_value());
  CHECK(lines.place() == "line 4");
}

TEST_CASE("a newline at the end begins no line") {
  nn::TextLines lines("a\n");
  CHECK(lines.next() == "a");
  CHECK_FALSE(lines.next().has_value());
  CHECK_FALSE(nn::TextLines("").next().has_value());
}

TEST_CASE("words are what stands between blanks") {
  CHECK(nn::words_of(" 1\t 22  x\r").size() == 3);
  CHECK(nn::words_of(" 1\t 22  x\r")[1] == "22");
  CHECK(nn::words_of(" \t").empty());
}
