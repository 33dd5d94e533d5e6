#pragma once

#include <bit>
#include <cstring>
#include <string>
#include <string_view>

namespace nn::files {

static_assert(std::endian::native == std::endian::little, "these formats are little-endian");

template <class Number>
void append_number(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// The number that begins at `at`; there must be so many bytes.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

}  // namespace nn::files
