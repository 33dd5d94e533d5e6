#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "nn/digits.hpp"
#include "nn/names.hpp"

namespace nn {

/// Where the pen was, in any unit; y grows downwards.
struct Point {
  float x = 0;
  float y = 0;

  bool operator==(const Point&) const = default;
};

/// The pen's path from where it touches to where it is lifted.
using Stroke = std::vector<Point>;
using Drawing = std::vector<Stroke>;

/// How a pixel at the edge of the ink is filled.
/// - sharp: 0 or 1: whether its centre is inside, as a scanner with a threshold sees it
/// - smooth: by its distance from the edge, which is about the share that ink covers
enum class Edges : std::uint8_t { kSharp, kSmooth };

template <>
struct Names<Edges> {
  static constexpr std::array<std::string_view, 2> kNames = {"sharp", "smooth"};
};

inline constexpr float kLeastPenWidth = 0.5F;
inline constexpr float kMostPenWidth = 16;

struct RasterOptions {
  /// Of the round pen, in pixels of the 32x32 raster; 0.5 to 16.
  float pen_width = 4.5;
  Edges edges = Edges::kSmooth;
  /// Fit the ink into the raster as the UCI digits are: scaled with its aspect kept until it fills
  /// the height (or the width, where that comes first), and centred. Without, points are pixels.
  bool normalize = true;
};

/// Raster position of a point p: scale * p + (x, y).
struct Placement {
  float scale = 1;
  float x = 0;
  float y = 0;

  [[nodiscard]] Point operator()(Point p) const { return {scale * p.x + x, scale * p.y + y}; }
};

/// Where normalization puts a drawing. A single point comes to the middle at scale 1; an empty
/// drawing stays.
Placement placement_of(const Drawing& drawing, const RasterOptions& options);

/// 32x32 shares of ink 0 to 1, row by row.
using Raster = std::array<float, kBitmapSide * kBitmapSide>;

/// Draws the strokes with a round pen. Throws Error for a pen width that is not legal or a
/// coordinate beyond a million.
Raster rasterize(const Drawing& drawing, const RasterOptions& options = {});

/// Ink in each 4x4 block, 0 to 16, row by row.
std::array<float, kPixels> count_blocks(const Raster& raster);

/// The drawing as an image of the data: its ink in each block rounded to a whole count, halves up.
/// Throws as rasterize() does.
Image image_of(const Drawing& drawing, const RasterOptions& options = {});

}  // namespace nn
