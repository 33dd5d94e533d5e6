#include "rasterized.hpp"

#include "nn/error.hpp"

namespace playground {
namespace {

// More than a hand draws in an hour.
constexpr std::size_t kMostNumbers = 1000000;

nn::Drawing unpack(std::span<const float> strokes) {
  if (strokes.size() > kMostNumbers)
    throw nn::illegal({"number_count", "the number of numbers"}, strokes.size(),
                      nn::at_most(kMostNumbers));
  nn::Drawing drawing;
  while (!strokes.empty()) {
    const float points = strokes.front();
    strokes = strokes.subspan(1);
    const std::size_t left = strokes.size() / 2;
    if (!(points >= 0 && points <= static_cast<float>(left)))
      throw nn::illegal({"stroke_length", "the number of points of a stroke"}, double{points},
                        nn::between(0, left));
    nn::Stroke& stroke = drawing.emplace_back(static_cast<std::size_t>(points));
    for (nn::Point& point : stroke) {
      point = {strokes[0], strokes[1]};
      strokes = strokes.subspan(2);
    }
  }
  return drawing;
}

}  // namespace

Rasterized rasterize(std::span<const float> strokes, const nn::RasterOptions& options) {
  const nn::Drawing drawing = unpack(strokes);
  const nn::Raster raster = nn::rasterize(drawing, options);
  const auto counts = nn::count_blocks(raster);
  return {{raster.begin(), raster.end()},
          {counts.begin(), counts.end()},
          nn::placement_of(drawing, options)};
}

}  // namespace playground
