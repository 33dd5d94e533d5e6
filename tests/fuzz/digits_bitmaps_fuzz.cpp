#include "nn/digits_bitmaps.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const nn::Digits digits = nn::read_digits_bitmaps(text);
    if (digits.size() == 0) __builtin_trap();
    const std::string written = nn::write_digits_bitmaps(digits);
    const nn::Digits again = nn::read_digits_bitmaps(written);
    if (again.bitmaps != digits.bitmaps || again.labels != digits.labels) __builtin_trap();
  });
}
