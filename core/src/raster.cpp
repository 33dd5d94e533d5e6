#include "nn/raster.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "nn/error.hpp"

namespace nn {
namespace {

// Far beyond any tablet's unit; squares and sums of such numbers are still finite.
constexpr float kMostCoordinate = 1e6F;
constexpr auto kExtent = static_cast<float>(kBitmapSide);

void check(const Drawing& drawing, const RasterOptions& options) {
  if (!(options.pen_width >= kLeastPenWidth && options.pen_width <= kMostPenWidth))
    throw illegal({"pen_width", "the pen's width"}, options.pen_width,
                  between(kLeastPenWidth, kMostPenWidth));
  for (const Stroke& stroke : drawing)
    for (const Point& point : stroke)
      for (const float coordinate : {point.x, point.y})
        if (!(std::abs(coordinate) <= kMostCoordinate))
          throw illegal({"coordinate", "a coordinate of the drawing"}, coordinate,
                        between(-kMostCoordinate, kMostCoordinate));
}

float squared_distance_to_segment(Point p, Point a, Point b) {
  const float dx = b.x - a.x;
  const float dy = b.y - a.y;
  const float length = dx * dx + dy * dy;
  float along = 0;
  if (length > 0) along = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0F, 1.0F);
  const float x = a.x + along * dx - p.x;
  const float y = a.y + along * dy - p.y;
  return x * x + y * y;
}

/// First and last pixel whose centre may be within `reach` of a .. b.
struct PixelRange {
  PixelRange(float a, float b, float reach)
      : begin(static_cast<std::size_t>(
            std::clamp(std::floor(std::min(a, b) - reach), 0.0F, kExtent))),
        end(static_cast<std::size_t>(
            std::clamp(std::ceil(std::max(a, b) + reach), 0.0F, kExtent))) {}
  std::size_t begin;
  std::size_t end;
};

}  // namespace

Placement placement_of(const Drawing& drawing, const RasterOptions& options) {
  if (!options.normalize) return {};
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  Point least{kInfinity, kInfinity};
  Point most{-kInfinity, -kInfinity};
  for (const Stroke& stroke : drawing)
    for (const Point& point : stroke) {
      least = {std::min(least.x, point.x), std::min(least.y, point.y)};
      most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
  if (least.x > most.x) return {};
  const float extent = std::max(most.x - least.x, most.y - least.y);
  // The pen reaches half its width beyond the path on either side.
  const float scale = extent > 0 ? (kExtent - options.pen_width) / extent : 1;
  return {.scale = scale,
          .x = kExtent / 2 - scale * (least.x + most.x) / 2,
          .y = kExtent / 2 - scale * (least.y + most.y) / 2};
}

Raster rasterize(const Drawing& drawing, const RasterOptions& options) {
  check(drawing, options);
  const Placement place = placement_of(drawing, options);
  const float radius = options.pen_width / 2;
  // Squared distance of each pixel's centre from the path; beyond the pen's reach it is not needed.
  Raster distance;
  distance.fill(std::numeric_limits<float>::infinity());
  for (const Stroke& stroke : drawing)
    for (std::size_t i = 0; i < stroke.size(); ++i) {
      const Point a = place(stroke[i == 0 ? 0 : i - 1]);
      const Point b = place(stroke[i]);
      const PixelRange rows(a.y, b.y, radius + 1);
      const PixelRange columns(a.x, b.x, radius + 1);
      for (std::size_t y = rows.begin; y < rows.end; ++y)
        for (std::size_t x = columns.begin; x < columns.end; ++x) {
          const Point centre{static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F};
          float& least = distance[y * kBitmapSide + x];
          least = std::min(least, squared_distance_to_segment(centre, a, b));
        }
    }
  Raster ink{};
  for (std::size_t i = 0; i < ink.size(); ++i) {
    const float inside = radius - std::sqrt(distance[i]);
    ink[i] = options.edges == Edges::kSharp ? (inside >= 0 ? 1.0F : 0.0F)
                                            : std::clamp(inside + 0.5F, 0.0F, 1.0F);
  }
  return ink;
}

std::array<float, kPixels> count_blocks(const Raster& raster) {
  constexpr std::size_t kBlock = kBitmapSide / kSide;
  std::array<float, kPixels> counts{};
  for (std::size_t y = 0; y < kBitmapSide; ++y)
    for (std::size_t x = 0; x < kBitmapSide; ++x)
      counts[y / kBlock * kSide + x / kBlock] += raster[y * kBitmapSide + x];
  return counts;
}

Image image_of(const Drawing& drawing, const RasterOptions& options) {
  const auto counts = count_blocks(rasterize(drawing, options));
  Image image{};
  for (std::size_t i = 0; i < kPixels; ++i)
    image[i] = static_cast<std::uint8_t>(std::floor(counts[i] + 0.5F));
  return image;
}

}  // namespace nn
