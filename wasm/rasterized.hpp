#pragma once

#include <span>
#include <vector>

#include "nn/raster.hpp"

namespace playground {

/// What the network sees of pen strokes, and how it comes about.
struct Rasterized {
  /// (32, 32) shares of ink 0 to 1, row by row.
  std::vector<float> raster;
  /// (8, 8) ink of each 4x4 block, 0 to 16, row by row.
  std::vector<float> counts;
  nn::Placement placement;
};

/// `strokes` holds each stroke as its number of points and then x and y of every point.
/// Throws nn::Error for what cannot be rasterized.
Rasterized rasterize(std::span<const float> strokes, const nn::RasterOptions& options);

}  // namespace playground
