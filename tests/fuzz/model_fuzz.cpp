#include "nn/model_file.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const nn::Model model = nn::read_model(text);
    const std::string written = nn::write_model(model.spec, model.network);
    if (nn::write_model(model.spec, nn::read_model(written).network) != written) __builtin_trap();
  });
}
