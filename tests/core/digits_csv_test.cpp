#include "nn/digits_csv.hpp"

#include <string>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

std::string row(const std::string& separator, const std::string& label = "7") {
  std::string line;
  for (int i = 0; i < 64; ++i) line += std::to_string(i % 17) + separator;
  return line + label;
}

}  // namespace

TEST_CASE("rows are read with any of the separators, with and without a header") {
  for (const char* separator : {",", ", ", ";", "\t", " ", "  "}) {
    INFO("separator '" << separator << "'");
    const nn::Digits digits =
        nn::read_digits_csv(row(separator) + "\n\n" + row(separator, "0") + "\r\n");
    REQUIRE(digits.size() == 2);
    CHECK(digits.images[0][16] == 16);
    CHECK(digits.labels[0] == 7);
    CHECK(digits.labels[1] == 0);
  }
  CHECK(nn::read_digits_csv("pixel_0_0,label\n" + row(",")).size() == 1);
  CHECK(nn::read_digits_csv(row(".0,", "7.0")).size() == 1);
}

TEST_CASE("bad rows are refused, with their line") {
  const auto refused = [](const std::string& text, const char* message) {
    CHECK_THROWS_WITH_AS(nn::read_digits_csv(text), message, nn::Error);
  };
  refused("", "the file holds no digits; expected lines of 64 counts and a label");
  refused("a,b\n", "the file holds no digits; expected lines of 64 counts and a label");
  refused(row(",") + "\n1,2,3\n", "line 2 is 3 values; expected 64 counts and a label");
  refused(row(",", "10"), "line 1, label is \"10\"; expected a whole number from 0 to 9");
  refused(row(",", ""), "line 1, label is \"\"; expected a whole number from 0 to 9");
  refused("17" + row(",").substr(1),
          "line 1, value 1 is \"17\"; expected a whole number from 0 to 16");
  refused("0,nan" + row(",").substr(3),
          "line 1, value 2 is \"nan\"; expected a whole number from 0 to 16");
  refused(row(",") + "\nx" + row(",").substr(1),
          "line 2, value 1 is \"x\"; expected a whole number from 0 to 16");
}
