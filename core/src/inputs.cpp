#include "nn/inputs.hpp"

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

namespace nn {

template <class Real>
void write_image(const Image& image, Pixels pixels, std::span<Real> to) {
#ifdef __wasm_simd128__
  if constexpr (std::is_same_v<Real, float>) {
    // Clang 14 converts byte by byte, which shows in the time of a minibatch. Signed, for counts
    // are small, and V8 has one instruction only for signed numbers.
    const v128_t scale = wasm_f32x4_splat(pixel_scale<float>(pixels));
    const auto put = [&](std::size_t at, v128_t counts) {
      wasm_v128_store(&to[at], wasm_f32x4_mul(wasm_f32x4_convert_i32x4(counts), scale));
    };
    for (std::size_t i = 0; i < kPixels; i += 8) {
      const v128_t counts = wasm_i16x8_load8x8(&image[i]);
      put(i, wasm_i32x4_extend_low_i16x8(counts));
      put(i + 4, wasm_i32x4_extend_high_i16x8(counts));
    }
    return;
  }
#endif
  write_inputs(image, pixels, to);
}

template <class Real>
Matrix<Real> inputs_of(std::span<const Image> images, Pixels pixels) {
  Matrix<Real> x = make_matrix<Real>(images.size(), kPixels);
  for (std::size_t row = 0; row < images.size(); ++row)
    write_image<Real>(images[row], pixels, flat(x).subspan(row * kPixels, kPixels));
  return x;
}

template void write_image(const Image&, Pixels, std::span<float>);
template void write_image(const Image&, Pixels, std::span<double>);
template Matrix<float> inputs_of(std::span<const Image>, Pixels);
template Matrix<double> inputs_of(std::span<const Image>, Pixels);

}  // namespace nn
