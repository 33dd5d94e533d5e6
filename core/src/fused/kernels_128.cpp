#include "kernels_impl.hpp"

namespace nn::fused {

// Rows x vectors of a tile. V8 on x64 leaves 15 vector registers: 2 x 4 accumulators, + 4 of B, + 1
// of A = 13. Measured in V8 (64 x 128 x 64, share of the multiply-add limit): 2x4 0.93, 3x3 0.84,
// 5x2 0.77, 4x2 0.5 to 0.75: the fewer broadcasts a term needs, the better.
template <>
const Kernels<float>& kernels_128<float>() {
  static constexpr Kernels<float> kernels = make_kernels<Lanes<float, 16>, 2, 4>();
  return kernels;
}

template <>
const Kernels<double>& kernels_128<double>() {
  static constexpr Kernels<double> kernels = make_kernels<Lanes<double, 16>, 2, 4>();
  return kernels;
}

}  // namespace nn::fused
