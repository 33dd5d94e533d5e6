#pragma once

#include <algorithm>
#include <span>

#include "nn/digits.hpp"
#include "nn/spec.hpp"
#include "nn/tensor.hpp"

namespace nn {

/// What a count 0 to 16 is multiplied by to become an input.
template <class Real>
Real pixel_scale(Pixels pixels) {
  return pixels == Pixels::kUnit ? Real{1} / Real{kFullCount} : Real{1};
}

/// 64 values 0 to 16 as a network takes them.
template <class Real, class Values>
void write_inputs(const Values& values, Pixels pixels, std::span<Real> to) {
  std::transform(
      values.begin(), values.end(), to.begin(),
      [scale = pixel_scale<Real>(pixels)](auto value) { return static_cast<Real>(value) * scale; });
}

/// The same of an image, by vectors: every minibatch needs it.
template <class Real>
void write_image(const Image& image, Pixels pixels, std::span<Real> to);

/// Images as X (n, 64).
template <class Real>
Matrix<Real> inputs_of(std::span<const Image> images, Pixels pixels);

}  // namespace nn
