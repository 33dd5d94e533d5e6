#include "nn/digits_csv.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const nn::Digits digits = nn::read_digits_csv(text);
    if (digits.size() == 0 || digits.images.size() != digits.size()) __builtin_trap();
    for (const nn::Image& image : digits.images)
      for (const std::uint8_t count : image)
        if (count > nn::kFullCount) __builtin_trap();
  });
}
