#include "kernels.hpp"

namespace nn::fused {

template <class Real>
// not covered: a machine has one that is best; the tests take each that it has
const Kernels<Real>& best_kernels() {
#ifdef NN_WIDE_KERNELS
  if (__builtin_cpu_supports("avx512f")) return kernels_512<Real>();
  if (__builtin_cpu_supports("avx2")) return kernels_256<Real>();
#endif
  return kernels_128<Real>();
}

template const Kernels<float>& best_kernels();
template const Kernels<double>& best_kernels();

}  // namespace nn::fused
