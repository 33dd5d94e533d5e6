#include "text_encoding.hpp"

#include <cstddef>
#include <utility>

namespace nn {
namespace {

// Enough for any mark, and for two characters of UTF-16.
constexpr std::size_t kTelling = 4;

void append_utf8(std::string& text, std::uint32_t code) {
  const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
  if (code < 0x80) {
    byte(code);
    return;
  }
  if (code < 0x800) {
    byte(0xC0U | code >> 6U);
  } else {
    if (code < 0x10000) {
      byte(0xE0U | code >> 12U);
    } else {
      byte(0xF0U | code >> 18U);
      byte(0x80U | (code >> 12U & 0x3FU));
    }
    byte(0x80U | (code >> 6U & 0x3FU));
  }
  byte(0x80U | (code & 0x3FU));
}

bool is_high(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(std::uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

void TextDecoder::find_encoding() {
  const auto skip = [&](std::size_t mark, Encoding encoding) {
    held_.erase(0, mark);
    encoding_ = encoding;
  };
  const std::string_view text = held_;
  const bool is_paired = text.size() >= kTelling;
  if (text.starts_with("\xEF\xBB\xBF"))
    skip(3, Encoding::kBytes);
  else if (text.starts_with("\xFF\xFE"))
    skip(2, Encoding::kUtf16Le);
  else if (text.starts_with("\xFE\xFF"))
    skip(2, Encoding::kUtf16Be);
  else if (is_paired && text[0] != 0 && text[1] == 0 && text[2] != 0 && text[3] == 0)
    skip(0, Encoding::kUtf16Le);
  else if (is_paired && text[0] == 0 && text[1] != 0 && text[2] == 0 && text[3] != 0)
    skip(0, Encoding::kUtf16Be);
  else
    skip(0, Encoding::kBytes);
}

std::string TextDecoder::take_utf16() {
  const bool little = encoding_ == Encoding::kUtf16Le;
  const auto unit_at = [&](std::size_t at) {
    const std::uint32_t first = static_cast<unsigned char>(held_[at]);
    const std::uint32_t second = static_cast<unsigned char>(held_[at + 1]);
    return little ? second << 8U | first : first << 8U | second;
  };
  std::string text;
  std::size_t at = 0;
  for (; at + 2 <= held_.size(); at += 2) {
    std::uint32_t code = unit_at(at);
    if (is_high(code)) {
      if (at + 4 > held_.size()) break;
      const std::uint32_t low = unit_at(at + 2);
      if (is_low(low)) {
        code = 0x10000 + ((code & 0x3FFU) << 10U) + (low & 0x3FFU);
        at += 2;
      }
    }
    // Half a pair alone stands for no character.
    append_utf8(text, is_high(code) || is_low(code) ? 0xFFFD : code);
  }
  held_.erase(0, at);
  return text;
}

std::string TextDecoder::decode(std::string_view bytes) {
  held_ += bytes;
  if (encoding_ == Encoding::kUnknown) {
    if (held_.size() < kTelling) return {};
    find_encoding();
  }
  return encoding_ == Encoding::kBytes ? std::exchange(held_, {}) : take_utf16();
}

std::string TextDecoder::finish() {
  if (encoding_ == Encoding::kUnknown) find_encoding();
  if (encoding_ == Encoding::kBytes) return std::exchange(held_, {});
  std::string text = take_utf16();
  if (!held_.empty()) append_utf8(text, 0xFFFD);
  held_.clear();
  return text;
}

std::string decoded_text(std::string_view bytes) {
  TextDecoder decoder;
  std::string text = decoder.decode(bytes);
  text += decoder.finish();
  return text;
}

}  // namespace nn
