#include "nn/numbers.hpp"

#include <cmath>
#include <cstdlib>
#include <limits>

#include <doctest/doctest.h>

#include "nn/random.hpp"

namespace {

double parsed(std::string_view text) {
  double value = -1;
  INFO(text);
  REQUIRE(nn::parse_number(text, value));
  return value;
}

}  // namespace

TEST_CASE("numbers are written as short as they read back") {
  CHECK(nn::number_text(0) == "0");
  CHECK(nn::number_text(0.5) == "0.5");
  CHECK(nn::number_text(-64) == "-64");
  CHECK(nn::number_text(40000) == "40000");
  CHECK(nn::number_text(1e-8) == "1e-8");
  CHECK(nn::number_text(1.25e-7) == "1.25e-7");
  CHECK(nn::number_text(0.001) == "0.001");
  CHECK(nn::number_text(0.999999) == "0.999999");
  CHECK(nn::number_text(0.1 + 0.2) == "0.3");
  CHECK(nn::number_text(4294967295.0) == "4294967295");
  CHECK(nn::number_text(1e22) == "1e22");
  CHECK(nn::number_text(std::numeric_limits<double>::quiet_NaN()) == "nan");
  CHECK(nn::number_text(-std::numeric_limits<double>::infinity()) == "-inf");
}

TEST_CASE("a text is a number as a whole or not at all") {
  CHECK(parsed("-2.5e3") == -2500);
  CHECK(parsed("+1E-2") == 0.01);
  CHECK(parsed(".5") == 0.5);
  CHECK(parsed("5.") == 5);
  CHECK(parsed("007") == 7);
  CHECK(parsed("0e999999999999") == 0);
  CHECK(std::isinf(parsed("1e999")));
  CHECK(parsed("1e-999") == 0);
  CHECK(parsed("9e-51") == 0);
  CHECK(parsed("9999999999999999999999999999999999999992E-237") == 0);
  CHECK(parsed("1e-50") > 0);
  for (const char* text : {"-0", "-0.0", "-1e-999"}) CHECK(std::signbit(parsed(text)));
  CHECK_FALSE(std::signbit(parsed("0")));
  double value = 0;
  for (const char* text : {"", " 1", "1 ", "1x", "x", "--1", "1,5", ".", "e5", "1e", "1e+", "nan",
                           "inf", "0x10", "\0165", "\r1", "\v1", "1E\0132", "1\0052"}) {
    INFO(text);
    CHECK(!nn::parse_number(text, value));
  }
}

TEST_CASE("decimals of up to 15 digits are the C library's doubles, and come back") {
  nn::Random random(1, nn::Stream::kWeights);
  for (int i = 0; i < 20000; ++i) {
    std::string text = std::to_string(1 + random.below(9));
    for (std::uint32_t digits = random.below(14); digits > 0; --digits)
      text += std::to_string(random.below(10));
    text.insert(1, ".");
    text += "0e" + std::to_string(static_cast<int>(random.below(16)) - 8);
    const double value = parsed(text);
    REQUIRE(value == std::strtod(text.c_str(), nullptr));
    REQUIRE(parsed(nn::number_text(value)) == value);
  }
}

TEST_CASE("every number that was read comes back to the bit, however long it was") {
  nn::Random random(2, nn::Stream::kWeights);
  for (int i = 0; i < 20000; ++i) {
    std::string text = "0.";
    for (int digits = 0; digits < 30; ++digits) text += std::to_string(random.below(10));
    text += "e-" + std::to_string(random.below(12));
    const double value = parsed(text);
    REQUIRE(parsed(nn::number_text(value)) == value);
  }
}

TEST_CASE("numbers of any size come back to the bit") {
  nn::Random random(3, nn::Stream::kWeights);
  for (int power = -70; power <= 70; ++power) {
    for (int i = 0; i < 200; ++i) {
      std::string text = "0.";
      for (int digits = 0; digits < 17; ++digits) text += std::to_string(random.below(10));
      text += "e" + std::to_string(power);
      const double value = parsed(text);
      REQUIRE(parsed(nn::number_text(value)) == value);
    }
  }
}

TEST_CASE("a text is split at each separator") {
  CHECK(nn::split_text("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(nn::split_text("", ',') == std::vector<std::string_view>{""});
}
