#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace nn {

/// FNV-1a, 64 bits (RFC 9923), over bytes given in pieces.
class Checksum {
 public:
  void add(std::span<const std::byte> bytes);
  [[nodiscard]] std::uint64_t value() const { return value_; }
  /// 16 hexadecimal digits.
  [[nodiscard]] std::string text() const;

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

}  // namespace nn
