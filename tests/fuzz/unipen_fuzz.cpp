#include "nn/unipen.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const auto digits = nn::read_unipen(text);
    if (digits.empty()) __builtin_trap();
    for (const nn::PenDigit& digit : digits) {
      if (digit.label >= nn::kClasses || digit.drawing.empty()) __builtin_trap();
      for (const nn::Stroke& stroke : digit.drawing)
        if (stroke.empty()) __builtin_trap();
    }
    // Of whatever was read a picture can be drawn.
    for (const std::uint8_t count : nn::image_of(digits.front().drawing))
      if (count > nn::kFullCount) __builtin_trap();
  });
}
