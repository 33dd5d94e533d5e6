#include "rasterized.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>

#include "nn/error.hpp"

using playground::rasterize;

namespace {

const nn::Drawing kFour = {{{9, 3}, {4, 12}, {14, 12}}, {{11, 8}, {11, 20}}};
const std::vector<float> kPackedFour = {3, 9, 3, 4, 12, 14, 12, 2, 11, 8, 11, 20};

}  // namespace

TEST_CASE("packed strokes give what the core makes of the drawing") {
  for (const bool normalize : {true, false}) {
    const nn::RasterOptions options{
        .pen_width = 3, .edges = nn::Edges::kSharp, .normalize = normalize};
    const auto rasterized = rasterize(kPackedFour, options);
    const nn::Raster raster = nn::rasterize(kFour, options);
    const auto counts = nn::count_blocks(raster);
    CHECK(std::equal(raster.begin(), raster.end(), rasterized.raster.begin(),
                     rasterized.raster.end()));
    CHECK(std::equal(counts.begin(), counts.end(), rasterized.counts.begin(),
                     rasterized.counts.end()));
    const nn::Placement placement = nn::placement_of(kFour, options);
    CHECK(rasterized.placement.scale == placement.scale);
    CHECK(rasterized.placement.x == placement.x);
    CHECK(rasterized.placement.y == placement.y);
  }
}

TEST_CASE("no strokes are an empty raster") {
  const auto rasterized = rasterize({}, {});
  CHECK(rasterized.raster == std::vector<float>(1024));
  CHECK(rasterized.counts == std::vector<float>(64));
}

TEST_CASE("what cannot be rasterized is refused") {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const float infinity = std::numeric_limits<float>::infinity();
  for (const std::vector<float>& strokes : {std::vector<float>{1},
                                            {1, 2},
                                            {2, 1, 1, 2},
                                            {-1, 1, 1},
                                            {nan, 1, 1},
                                            {infinity, 1, 1},
                                            {1, nan, 1},
                                            {1, 1, 1, 1e30F},
                                            {1, 2e6F, 0}})
    CHECK_THROWS_AS(rasterize(strokes, {}), nn::Error);
  for (const float width : {0.0F, 17.0F, nan})
    CHECK_THROWS_AS(rasterize(kPackedFour, {.pen_width = width}), nn::Error);
}

TEST_CASE("more points than a hand draws are not read") {
  const std::span<const float> strokes(static_cast<const float*>(nullptr), 1000001);
  CHECK_THROWS_WITH_AS(playground::rasterize(strokes, {}),
                       "the number of numbers is 1000001; expected at most 1000000", nn::Error);
}
