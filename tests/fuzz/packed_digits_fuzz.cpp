#include "nn/digits_reader.hpp"
#include "refusing.hpp"

// The last byte or two of a file may hold hundreds of digits that are all foretold; what reads the
// first of them reads the rest.
constexpr std::size_t kMost = 2;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view bytes) {
    nn::DigitsReader reader(std::as_bytes(std::span(bytes)));
    if (!reader.read(kMost)) return;
    const nn::Digits digits = reader.take();
    if (digits.size() == 0 || digits.size() > kMost) __builtin_trap();
  });
}
