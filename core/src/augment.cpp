#include "nn/augment.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "nn/elementary.hpp"
#include "nn/raster.hpp"

namespace nn {
namespace {

constexpr int kReach = 8;  // pixels that a distance is looked for
constexpr float kSixteenths = 16;
constexpr std::size_t kNetSide = 3;
constexpr auto kExtent = static_cast<float>(kBitmapSide);
// The blocks of 8x8 from 2x2 samples each, which see shares of ink: four times cheaper than from
// 4x4, and as good for training.
constexpr std::size_t kTrainingSide = 2 * kSide;

/// Uniform in [-most, most).
float either_side(double most, Random& random) {
  return static_cast<float>(most * (2 * random.uniform() - 1));
}

/// x' = xx x + xy y, y' = yx x + yy y.
struct Matrix2 {
  float xx, xy, yx, yy;

  Point operator()(Point p) const { return {xx * p.x + xy * p.y, yx * p.x + yy * p.y}; }
  [[nodiscard]] float determinant() const { return xx * yy - xy * yx; }
  [[nodiscard]] Matrix2 inverse() const {
    const float d = determinant();
    return {yy / d, -xy / d, -yx / d, xx / d};
  }
};

/// Stretched, then slanted, then turned.
Matrix2 draw_matrix(const Augmentation& strength, Random& random) {
  const double half_turns = strength.rotation / 180 * (2 * random.uniform() - 1);
  const auto cosine = static_cast<float>(cosine_half_turns(std::abs(half_turns)));
  const auto sine = static_cast<float>(cosine_half_turns(std::abs(half_turns - 0.5)));
  const float slant = either_side(strength.shear, random);
  const float wider = exponential(either_side(strength.stretch, random));
  return {cosine * wider, cosine * slant - sine, sine * wider, sine * slant + cosine};
}

/// 3 x 3 control points across the square, and where in the bitmap each takes its ink from;
/// bilinear between them.
struct Net {
  std::array<Point, kNetSide * kNetSide> points;
  float thicker;    ///< pixels of the bitmap
  float sharpness;  ///< pixels of the square per pixel of the bitmap
};

Net draw_net(const InkField& field, const Augmentation& strength, Random& random) {
  const Matrix2 matrix = draw_matrix(strength, random);
  const float thicker = either_side(strength.thickness, random);

  // Of the centres of the outline's pixels; half a pixel and the thicker edge come on top.
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  Point least{kInfinity, kInfinity};
  Point most{-kInfinity, -kInfinity};
  for (const auto& [x, y] : field.outline()) {
    const Point at = matrix({static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F});
    least = {std::min(least.x, at.x), std::min(least.y, at.y)};
    most = {std::max(most.x, at.x), std::max(most.y, at.y)};
  }
  if (field.outline().empty()) least = most = matrix({kExtent / 2, kExtent / 2});
  const float extent = std::max(most.x - least.x, most.y - least.y) + 1 + 2 * thicker;
  const float smaller = static_cast<float>(1 - strength.scale * random.uniform());
  const float zoom = extent > 1 ? kExtent / extent * smaller : 1;
  const Point middle{(least.x + most.x) / 2, (least.y + most.y) / 2};
  const Point shift{either_side(strength.shift, random), either_side(strength.shift, random)};

  const Matrix2 back = matrix.inverse();
  Net net{.points = {},
          .thicker = thicker,
          .sharpness = zoom * std::sqrt(std::abs(matrix.determinant()))};
  for (std::size_t i = 0; i < net.points.size(); ++i) {
    const auto column = static_cast<float>(i % kNetSide) - 1;
    const auto row = static_cast<float>(i / kNetSide) - 1;
    const Point from = back({(column * kExtent / 2 - shift.x) / zoom + middle.x,
                             (row * kExtent / 2 - shift.y) / zoom + middle.y});
    net.points[i] = {from.x + either_side(strength.elastic, random),
                     from.y + either_side(strength.elastic, random)};
  }
  return net;
}

Point between(Point a, Point b, float share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// Calls body(row, column, ink) for side x side samples.
template <class Body>
void sample(const InkField& field, const Net& net, std::size_t side, Body&& body) {
  const std::size_t half = side / 2;
  const float step = 1 / static_cast<float>(half);
  for (std::size_t row = 0; row < side; ++row) {
    const Point* const above = &net.points[row / half * kNetSide];
    const float down = (static_cast<float>(row % half) + 0.5F) * step;
    for (std::size_t part = 0; part < 2; ++part) {
      const Point left = between(above[part], above[kNetSide + part], down);
      const Point right = between(above[part + 1], above[kNetSide + part + 1], down);
      for (std::size_t i = 0; i < half; ++i) {
        const Point at = between(left, right, (static_cast<float>(i) + 0.5F) * step);
        const float inside = (field.distance(at.x, at.y) + net.thicker) * net.sharpness + 0.5F;
        body(row, part * half + i, std::clamp(inside, 0.0F, 1.0F));
      }
    }
  }
}

}  // namespace

InkField::InkField(const Bitmap& bitmap) {
  const auto is_ink = [&](int y, int x) {
    const bool outside = std::min(x, y) < 0 || std::max(x, y) >= static_cast<int>(kBitmapSide);
    return !outside &&
           bitmap[static_cast<std::size_t>(y) * kBitmapSide + static_cast<std::size_t>(x)];
  };
  constexpr int kBegin = -static_cast<int>(kFrame);
  constexpr int kEnd = static_cast<int>(kBitmapSide + kFrame);
  // Along each row the distance to the nearest pixel without and with ink, then the nearest of the
  // rows around: Saito and Toriwaki 1994, "New algorithms for Euclidean distance transformation".
  constexpr int kFar = kReach + 1;
  const auto nearest_in_row = [&](int y, int x, bool ink) {
    int distance = 0;
    while (distance < kFar && is_ink(y, x - distance) != ink && is_ink(y, x + distance) != ink)
      ++distance;
    return distance;
  };
  std::array<std::array<std::array<int, 2>, kFieldSide>, kFieldSide + 2 * kReach> rows;
  for (int y = kBegin - kReach; y < kEnd + kReach; ++y)
    for (int x = kBegin; x < kEnd; ++x)
      for (const bool ink : {false, true})
        rows[static_cast<std::size_t>(y - kBegin + kReach)][static_cast<std::size_t>(x - kBegin)]
            [ink ? 1 : 0] = nearest_in_row(y, x, ink);
  for (int y = kBegin; y < kEnd; ++y)
    for (int x = kBegin; x < kEnd; ++x) {
      const bool ink = is_ink(y, x);
      const auto row = static_cast<std::size_t>(y - kBegin);
      const auto column = static_cast<std::size_t>(x - kBegin);
      int square = kFar * kFar;
      for (int dy = -kReach; dy <= kReach; ++dy) {
        const int dx = rows[row + static_cast<std::size_t>(dy + kReach)][column][ink ? 0 : 1];
        square = std::min(square, dy * dy + dx * dx);
      }
      const float edge = std::sqrt(static_cast<float>(square)) - 0.5F;
      const float clipped = std::min(edge * kSixteenths + 0.5F, 127.0F);
      const auto sixteenths = static_cast<std::int8_t>(clipped);
      sixteenths_[row * kFieldSide + column] =
          static_cast<std::int8_t>(ink ? sixteenths : -sixteenths);
    }
  for (int y = 0; y < static_cast<int>(kBitmapSide); ++y) {
    int first = -1;
    int last = -1;
    for (int x = 0; x < static_cast<int>(kBitmapSide); ++x) {
      if (!is_ink(y, x)) continue;
      if (first < 0) first = x;
      last = x;
    }
    if (first < 0) continue;
    outline_.push_back({static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(y)});
    outline_.push_back({static_cast<std::uint8_t>(last), static_cast<std::uint8_t>(y)});
  }
}

float InkField::distance(float x, float y) const {
  constexpr float kLast = static_cast<float>(kFieldSide) - 1.0625F;
  constexpr float kOffset = static_cast<float>(kFrame) - 0.5F;
  const float column = std::clamp(x + kOffset, 0.0F, kLast);
  const float row = std::clamp(y + kOffset, 0.0F, kLast);
  const auto left = static_cast<std::int32_t>(column);
  const auto top = static_cast<std::int32_t>(row);
  const float right_share = column - static_cast<float>(left);
  const float bottom_share = row - static_cast<float>(top);
  const std::int8_t* const at =
      &sixteenths_[static_cast<std::size_t>(top * static_cast<std::int32_t>(kFieldSide) + left)];
  const auto across = [&](const std::int8_t* pair) {
    const auto a = static_cast<float>(pair[0]);
    return a + (static_cast<float>(pair[1]) - a) * right_share;
  };
  const float above = across(at);
  const float below = across(at + kFieldSide);
  return (above + (below - above) * bottom_share) / kSixteenths;
}

Augmenter::Augmenter(std::span<const Bitmap> bitmaps) {
  fields_.reserve(bitmaps.size());
  for (const Bitmap& bitmap : bitmaps) fields_.emplace_back(bitmap);
}

void Augmenter::draw(std::size_t digit, const Augmentation& strength, Random& random,
                     std::span<float, kPixels> counts) const {
  constexpr std::size_t kPerBlock = kTrainingSide / kSide;
  constexpr float kCount = static_cast<float>(kFullCount) / (kPerBlock * kPerBlock);
  std::fill(counts.begin(), counts.end(), 0.0F);
  const InkField& field = fields_[digit];
  sample(field, draw_net(field, strength, random), kTrainingSide,
         [&](std::size_t row, std::size_t column, float ink) {
           counts[row / kPerBlock * kSide + column / kPerBlock] += ink * kCount;
         });
}

std::array<float, kBitmapSide * kBitmapSide> Augmenter::picture(std::size_t digit,
                                                                const Augmentation& strength,
                                                                Random& random) const {
  Raster raster{};
  const InkField& field = fields_[digit];
  sample(field, draw_net(field, strength, random), kBitmapSide,
         [&](std::size_t row, std::size_t column, float ink) {
           raster[row * kBitmapSide + column] = ink;
         });
  return raster;
}

}  // namespace nn
