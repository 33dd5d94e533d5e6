#include "files/natural_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

TEST_CASE("names are ordered with their numbers as numbers") {
  std::vector<std::string> names = {"net.10", "net.9",  "a",  "net.9b", "",
                                    "7",      "net.09", "10", "net"};
  std::sort(names.begin(), names.end(), nn::files::NaturalOrder{});
  CHECK(names ==
        std::vector<std::string>{"", "7", "10", "a", "net", "net.09", "net.9", "net.9b", "net.10"});
}

TEST_CASE("numbers of any length are compared") {
  const nn::files::NaturalOrder before;
  CHECK(before("x99999999999999999999998", "x99999999999999999999999"));
  CHECK_FALSE(before("x99999999999999999999999", "x99999999999999999999998"));
  CHECK_FALSE(before("x1", "x1"));
}

TEST_CASE("a number comes before other characters") {
  const nn::files::NaturalOrder before;
  CHECK(before("10", "a1"));
  CHECK_FALSE(before("a1", "10"));
}
