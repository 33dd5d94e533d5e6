#pragma once

#include <memory>

#include "nn/digits.hpp"

namespace nn {

/// Unpacks digits piece by piece, for a page that must answer meanwhile: all at once take a tenth
/// of a second, and more on a phone.
class DigitsReader {
 public:
  /// Throws Error when the bytes do not begin as packed digits do. They must outlive the reader.
  explicit DigitsReader(std::span<const std::byte> packed);
  DigitsReader(DigitsReader&& other) noexcept;
  DigitsReader& operator=(DigitsReader&& other) noexcept;
  DigitsReader(const DigitsReader& other) = delete;
  DigitsReader& operator=(const DigitsReader& other) = delete;
  ~DigitsReader();

  /// Up to `count` more digits. Returns whether all are there; throws Error when the bytes are
  /// damaged.
  bool read(std::size_t count);

  /// All digits, once read() has said that they are there.
  Digits take();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace nn
