// Trains a preset for some minibatches, so that what one takes can be counted (instructions.mjs).
// Without arguments it says what compiled it.
#include <cstdio>
#include <exception>
#include <string>

#include "fused/kernels.hpp"
#include "nn/trainer.hpp"

namespace nn::fused {

// In place of the core's own, which the linker then leaves in its library: the widest kernels would
// give a count for each kind of machine.
template <>
const Kernels<float>& best_kernels() {
  return kernels_128<float>();
}

}  // namespace nn::fused

int main(int argc, char** argv) {
  try {
    if (argc == 3) {
      nn::Trainer<float> trainer(nn::preset(argv[1]), nn::unpack_digits(nn::packed_digits()));
      trainer.advance(std::stoul(argv[2]));
    } else {
      std::puts(NN_COMPILER);
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
