#include "kernels_impl.hpp"

namespace nn::fused {

template <>
// not covered: where the processor has no AVX2
const Kernels<float>& kernels_256<float>() {
  static constexpr Kernels<float> kernels = make_kernels<Lanes<float, 32>, 2, 4>();
  return kernels;
}

template <>
// not covered: where the processor has no AVX2
const Kernels<double>& kernels_256<double>() {
  static constexpr Kernels<double> kernels = make_kernels<Lanes<double, 32>, 2, 4>();
  return kernels;
}

}  // namespace nn::fused
