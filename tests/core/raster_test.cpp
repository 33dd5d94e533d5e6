#include "nn/raster.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using nn::Drawing;
using nn::Edges;
using nn::Raster;

/// Rows or columns that hold ink, first and last.
struct Extent {
  std::size_t first = nn::kBitmapSide;
  std::size_t last = 0;
};

Extent extent_of(const Raster& raster, bool rows) {
  Extent extent;
  for (std::size_t y = 0; y < nn::kBitmapSide; ++y)
    for (std::size_t x = 0; x < nn::kBitmapSide; ++x) {
      if (raster[y * nn::kBitmapSide + x] < 0.5F) continue;
      const std::size_t at = rows ? y : x;
      extent = {std::min(extent.first, at), std::max(extent.last, at)};
    }
  return extent;
}

float ink(const Raster& raster) { return std::accumulate(raster.begin(), raster.end(), 0.0F); }

const Drawing kSeven = {{{3, 2}, {9, 2}, {5, 14}}};

}  // namespace

TEST_CASE("a normalized drawing fills the height and stands in the middle") {
  for (const Edges edges : {Edges::kSharp, Edges::kSmooth}) {
    const Raster raster = nn::rasterize(kSeven, {.edges = edges});
    const Extent rows = extent_of(raster, true);
    CHECK(rows.first == 0);
    CHECK(rows.last == 31);
    const Extent columns = extent_of(raster, false);
    CHECK(columns.first == 31 - columns.last);
  }
}

TEST_CASE("a wide drawing fills the width, with its aspect kept") {
  const Raster raster = nn::rasterize({{{0, 0}, {20, 0}, {20, 5}}}, {.pen_width = 4});
  const Extent columns = extent_of(raster, false);
  CHECK(columns.first == 0);
  CHECK(columns.last == 31);
  // 28 pixels between the pen's centres for 20 units: 7 for 5 units, and the pen's 4.
  const Extent rows = extent_of(raster, true);
  CHECK(rows.last - rows.first + 1 == 11);
}

TEST_CASE("normalization does not depend on place, size or unit") {
  Drawing moved = kSeven;
  for (nn::Point& point : moved[0]) point = {point.x * 64 - 1000, point.y * 64 + 500};
  const Raster expected = nn::rasterize(kSeven);
  const Raster found = nn::rasterize(moved);
  for (std::size_t i = 0; i < found.size(); ++i)
    CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-3));
}

TEST_CASE("without normalization points are pixels") {
  const Raster raster = nn::rasterize({{{4, 8}, {12, 8}}}, {.pen_width = 2, .normalize = false});
  CHECK(raster[8 * 32 + 6] == 1);
  CHECK(raster[7 * 32 + 6] == 1);
  CHECK(raster[6 * 32 + 6] == 0);
  CHECK(raster[8 * 32 + 20] == 0);
}

TEST_CASE("ink is the area that a round pen covers") {
  const nn::RasterOptions smooth{.pen_width = 6, .edges = Edges::kSmooth, .normalize = false};
  const double disc = 3 * 3 * std::acos(-1);
  CHECK(ink(nn::rasterize({{{16, 16}}}, smooth)) == doctest::Approx(disc).epsilon(0.02));
  CHECK(ink(nn::rasterize({{{10, 16}, {20, 16}}}, smooth)) ==
        doctest::Approx(disc + 60).epsilon(0.02));
  // Crossing strokes are not inked twice.
  const Raster once = nn::rasterize({{{10, 16}, {20, 16}}}, smooth);
  CHECK(nn::rasterize({{{10, 16}, {20, 16}}, {{12, 16}, {18, 16}}}, smooth) == once);
}

TEST_CASE("blocks hold the ink of 4 x 4 pixels") {
  Raster raster{};
  raster[0] = 0.25F;
  raster[3 * 32 + 3] = 1;
  raster[3 * 32 + 4] = 1;
  raster[31 * 32 + 31] = 0.5F;
  const auto counts = nn::count_blocks(raster);
  CHECK(counts[0] == 1.25F);
  CHECK(counts[1] == 1);
  CHECK(counts[63] == 0.5F);
  const auto full =
      nn::count_blocks(nn::rasterize({{{0, 16}, {32, 16}}}, {.pen_width = 16, .normalize = false}));
  CHECK(*std::max_element(full.begin(), full.end()) == 16);
}

TEST_CASE("an image holds the counts, rounded half up") {
  // A line along the upper edge: the share of the first row of pixels that it inks, by its height.
  const auto first_block = [](float y) {
    return nn::image_of({{{-40, y}, {40, y}}},
                        {.pen_width = 1, .edges = Edges::kSmooth, .normalize = false})[0];
  };
  CHECK(first_block(0.5F) == 4);
  CHECK(first_block(0.125F) == 3);  // 4 pixels of 0.625 are 2.5
  CHECK(first_block(0.1F) == 2);    // 2.4
  const nn::Image full = nn::image_of({{{0, 16}, {32, 16}}}, {.pen_width = 16, .normalize = false});
  CHECK(*std::max_element(full.begin(), full.end()) == nn::kFullCount);
  CHECK(nn::image_of({}) == nn::Image{});
}

TEST_CASE("nothing drawn is no ink, a dot is a dot in the middle") {
  CHECK(ink(nn::rasterize({})) == 0);
  CHECK(ink(nn::rasterize({{}})) == 0);
  const Raster dot = nn::rasterize({{{5, 900}}}, {.pen_width = 4});
  CHECK(ink(dot) == doctest::Approx(4 * std::acos(-1)).epsilon(0.03));
  CHECK(extent_of(dot, true).first == 14);
  CHECK(extent_of(dot, true).last == 17);
}

TEST_CASE("a drawing that cannot be rasterized is refused") {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  CHECK_THROWS_WITH_AS(nn::rasterize({{{0, nan}}}),
                       "a coordinate of the drawing is nan; expected -1000000 to 1000000",
                       nn::Error);
  CHECK_THROWS_AS(nn::rasterize({{{2e6F, 0}}}), nn::Error);
  CHECK_THROWS_WITH_AS(nn::rasterize({}, {.pen_width = 0}),
                       "the pen's width is 0; expected 0.5 to 16", nn::Error);
  CHECK_THROWS_AS(nn::rasterize({}, {.pen_width = nan}), nn::Error);
}
