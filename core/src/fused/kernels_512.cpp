#include "kernels_impl.hpp"

namespace nn::fused {

template <>
// not covered: where the processor has no AVX-512
const Kernels<float>& kernels_512<float>() {
  static constexpr Kernels<float> kernels = make_kernels<Lanes<float, 64>, 4, 4>();
  return kernels;
}

template <>
// not covered: where the processor has no AVX-512
const Kernels<double>& kernels_512<double>() {
  static constexpr Kernels<double> kernels = make_kernels<Lanes<double, 64>, 4, 4>();
  return kernels;
}

}  // namespace nn::fused
