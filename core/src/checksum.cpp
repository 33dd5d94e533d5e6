#include "nn/checksum.hpp"

namespace nn {

void Checksum::add(std::span<const std::byte> bytes) {
  for (const std::byte byte : bytes)
    value_ = (value_ ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001B3U;
}

std::string Checksum::text() const {
  std::string digits(16, '0');
  std::uint64_t rest = value_;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, rest >>= 4U)
    *digit = "0123456789abcdef"[rest & 15U];
  return digits;
}

}  // namespace nn
