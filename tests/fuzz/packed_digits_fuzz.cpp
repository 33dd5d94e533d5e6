#include "nn/digits.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view bytes) {
    nn::unpack_digits(std::as_bytes(std::span(bytes)));
  });
}
