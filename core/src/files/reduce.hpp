#pragma once

#include <cstddef>
#include <span>

#include "nn/digits.hpp"

namespace nn::files {

/// A digit of many pixels as those of the data set were made: its ink fitted into the square, then
/// averaged, as counts. `shares` of ink are (side, side), 0 to 1. The ink's bounding box keeps its
/// aspect, fills the square in its longer direction and is centred in the other. A blank picture
/// stays one.
Image reduced(std::span<const float> shares, std::size_t side);

/// The count of a share of ink, halves up.
std::uint8_t count_of_share(float share);

}  // namespace nn::files
