#include "nn/spec.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const nn::Spec spec = nn::from_text(text);
    if (!(nn::from_text(nn::to_text(spec)) == spec)) __builtin_trap();
  });
}
