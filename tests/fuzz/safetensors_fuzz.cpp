#include "nn/files/safetensors.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view bytes) {
    const nn::Model model = nn::read_safetensors(bytes);
    const std::string written = nn::write_safetensors(model.spec, model.network);
    if (nn::write_safetensors(model.spec, nn::read_safetensors(written).network) != written)
      __builtin_trap();
  });
}
