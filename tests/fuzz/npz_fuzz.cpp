#include "nn/files/npz.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view bytes) {
    const nn::Model model = nn::read_npz(bytes);
    const std::string written = nn::write_npz(model.spec, model.network);
    if (nn::write_npz(model.spec, nn::read_npz(written).network) != written) __builtin_trap();
  });
}
