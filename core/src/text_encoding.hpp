#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nn {

/// Turns the bytes of a text file into UTF-8 without byte order mark, a piece at a time: editors
/// and spreadsheets write UTF-16, too. Bytes without a mark stay as they are, unless every other
/// one at the beginning is 0, as in UTF-16.
class TextDecoder {
 public:
  /// The text of the next bytes, without a character that they only begin.
  std::string decode(std::string_view bytes);
  /// What was held back when no more bytes come.
  std::string finish();

 private:
  enum class Encoding : std::uint8_t { kUnknown, kBytes, kUtf16Le, kUtf16Be };

  void find_encoding();
  std::string take_utf16();

  Encoding encoding_ = Encoding::kUnknown;
  std::string held_;
};

/// A whole file's.
std::string decoded_text(std::string_view bytes);

}  // namespace nn
