#include "nn/shown.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace nn {
namespace {

/// The first character of a text: its code, and its bytes; 0 bytes where it is no UTF-8.
struct Character {
  std::uint32_t code;
  std::size_t size;
};

Character first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {lead, 0};
  std::uint32_t code = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return {lead, 0};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  constexpr std::array<std::uint32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  if (code < kLeast[size] || code > 0x10FFFF || surrogate) return {lead, 0};
  return {code, size};
}

/// Controls, marks of direction, line and paragraph separators, and what has no width.
bool is_unseen(std::uint32_t code) {
  using Range = std::pair<std::uint32_t, std::uint32_t>;
  constexpr std::array<Range, 8> kUnseen = {{{0, 0x1F},
                                             {0x7F, 0x9F},
                                             {0x61C, 0x61C},
                                             {0x200B, 0x200F},
                                             {0x2028, 0x202E},
                                             {0x2060, 0x206F},
                                             {0xFEFF, 0xFEFF},
                                             {0xE0000, 0xE0FFF}}};
  return std::any_of(kUnseen.begin(), kUnseen.end(), [&](const Range& range) {
    return code >= range.first && code <= range.second;
  });
}

std::string escape_of(std::uint32_t code) {
  std::string digits;
  for (; code > 0 || digits.size() < 2; code >>= 4U)
    digits.insert(digits.begin(), "0123456789abcdef"[code & 0xFU]);
  return (digits.size() > 2 ? "\\u" : "\\x") + digits;
}

}  // namespace

std::string shown(std::string_view text, std::size_t most) {
  std::string line;
  for (std::size_t count = 0; !text.empty(); ++count) {
    if (count == most) return line + "...";
    const Character character = first_of(text);
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    if (character.size == 0 || is_unseen(character.code))
      line += escape_of(character.code);
    else
      line += text.substr(0, size);
    text.remove_prefix(size);
  }
  return line;
}

std::string quoted(std::string_view text) { return "\"" + shown(text) + "\""; }

}  // namespace nn
