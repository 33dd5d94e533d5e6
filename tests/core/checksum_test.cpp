#include "nn/checksum.hpp"

#include <string_view>

#include <doctest/doctest.h>

TEST_CASE("the checksum is FNV-1a, also in pieces") {
  nn::Checksum empty;
  CHECK(empty.text() == "cbf29ce484222325");
  nn::Checksum whole;
  whole.add(std::as_bytes(std::span(std::string_view("foobar"))));
  CHECK(whole.text() == "85944171f73967e8");  // test vector of RFC 9923
  nn::Checksum pieces;
  pieces.add(std::as_bytes(std::span(std::string_view("foo"))));
  pieces.add(std::as_bytes(std::span(std::string_view("bar"))));
  CHECK(pieces.value() == whole.value());
}
