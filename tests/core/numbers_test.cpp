#include "nn/numbers.hpp"

#include <cmath>

#include <doctest/doctest.h>

TEST_CASE("numbers are written as short as they read back") {
  CHECK(nn::number_text(0.5) == "0.5");
  CHECK(nn::number_text(64) == "64");
  CHECK(nn::number_text(1e-8) == "1e-08");
  CHECK(nn::number_text(0.1 + 0.2) == "0.30000000000000004");
  CHECK(nn::number_text(4294967295.0) == "4294967295");
}

TEST_CASE("a text is a number as a whole or not at all") {
  double value = 0;
  CHECK(nn::parse_number("-2.5e3", value));
  CHECK(value == -2500);
  CHECK(nn::parse_number("nan", value));
  CHECK(std::isnan(value));
  for (const char* text : {"", " 1", "1 ", "1x", "x", "--1", "1,5"}) {
    INFO(text);
    CHECK(!nn::parse_number(text, value));
  }
}

TEST_CASE("a text is split at each separator") {
  CHECK(nn::split_text("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(nn::split_text("", ',') == std::vector<std::string_view>{""});
}
