#include "text_encoding.hpp"

#include <doctest/doctest.h>

namespace {

using namespace std::string_literals;

/// In pieces of `size` bytes.
std::string decoded(const std::string& bytes, std::size_t size) {
  nn::TextDecoder decoder;
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += size)
    text += decoder.decode(std::string_view(bytes).substr(at, size));
  return text + decoder.finish();
}

void check(const std::string& bytes, const std::string& text) {
  CHECK(nn::decoded_text(bytes) == text);
  for (std::size_t size = 1; size < 8; ++size) {
    INFO("pieces of " << size);
    CHECK(decoded(bytes, size) == text);
  }
}

}  // namespace

TEST_CASE("marks are taken off, whatever the pieces") {
  check("", "");
  check("a", "a");
  check("a,b\n", "a,b\n");
  check(
      "\xEF\xBB\xBF"
      "0,1",
      "0,1");
  check("\xEF\xBB\xBF", "");
}

TEST_CASE("UTF-16 becomes UTF-8, in either order, with or without a mark") {
  check(
      "\xFF\xFE"
      "0\0,\0\xE4\0\xAC\x20\x3D\xD8\x00\xDE"s,
      "0,ä€😀");
  check(
      "\xFE\xFF\0"
      "0\0,\0\xE4\x20\xAC\xD8\x3D\xDE\x00"s,
      "0,ä€😀");
  check(
      "0\0,\0"
      "1\0\n\0"s,
      "0,1\n");
  check(
      "\0"
      "0\0,\0"
      "1\0\n"s,
      "0,1\n");
  check(
      "\xFF\xFE"
      "a\0b"s,
      "a\xEF\xBF\xBD");
  check(
      "\xFF\xFE"
      "\x3D\xD8"
      "a\0"s,
      "\xEF\xBF\xBD"
      "a");
  check(
      "\xFF\xFE"
      "\x00\xDE"
      "a\0"s,
      "\xEF\xBF\xBD"
      "a");
}

TEST_CASE("other bytes stay as they are") {
  // A zero here and there makes no UTF-16.
  for (const std::string& bytes : {"\0\0\0\0"s, "0\0\0\0"s, "0\0,1"s,
                                   "\0"
                                   "0,1"s,
                                   "\0"
                                   "0\0\0"s})
    check(bytes, bytes);
  check("f\xFCnf,", "f\xFCnf,");
  check("\xFF", "\xFF");
}
