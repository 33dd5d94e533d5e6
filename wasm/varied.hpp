#pragma once

#include <cstddef>
#include <vector>

#include "nn/augment.hpp"

namespace playground {

/// Varied copies of a digit, sample after sample: 1024 shares of ink 0 to 1, 32x32 row by row, then
/// the 64 counts 0 to 16 that the network is given. Sample k is drawn with the same numbers at
/// every strength, so that a picture changes smoothly with its strength.
std::vector<float> vary(const nn::Bitmap& bitmap, const nn::Augmentation& strength,
                        std::size_t samples);

}  // namespace playground
