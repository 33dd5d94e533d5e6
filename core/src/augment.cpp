#include "nn/augment.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "nn/elementary.hpp"
#include "nn/raster.hpp"

namespace nn {
namespace {

using Vector = Lanes<float>;
constexpr Vector kLaneNumbers = {0, 1, 2, 3};

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
  const auto smaller = static_cast<float>(1 - strength.scale * random.uniform());
  const float zoom = extent > 1 ? kExtent / extent * smaller : 1;
  const Point middle{(least.x + most.x) / 2, (least.y + most.y) / 2};
  const Point shift{either_side(strength.shift, random), either_side(strength.shift, random)};

  const Matrix2 back = matrix.inverse();
  Net net{.points = {},
          .thicker = thicker,
          .sharpness = zoom * std::sqrt(std::abs(matrix.determinant()))};
  for (std::size_t i = 0; i < net.points.size(); ++i) {
    const auto column = static_cast<float>(i % kNetSide) - 1;
    const std::size_t line = i / kNetSide;
    const auto row = static_cast<float>(line) - 1;
    const Point from = back({(column * kExtent / 2 - shift.x) / zoom + middle.x,
                             (row * kExtent / 2 - shift.y) / zoom + middle.y});
    net.points[i] = {from.x + either_side(strength.elastic, random),
                     from.y + either_side(strength.elastic, random)};
  }
  return net;
}

/// The next whole number below, of a small number that is not negative.
Vector whole_below(Vector x) {
  // Adding it rounds to an integer; of 0.5 less, that is the one below, or just as well the next.
  constexpr float kRounding = 12582912.0F;  // 1.5 * 2^23
  return (x - 0.5F + kRounding) - kRounding;
}

/// Of whole numbers 0 to 2^23, which stand in the low bits after the addition.
BitsOf<Vector> integer_of(Vector x) { return bits_of(x + 8388608.0F) - 0x4B000000; }

using Shorts = VectorOf<std::int16_t, 16>::type;

/// Two bytes, the first in the low byte on every machine.
std::int16_t pair_at(const std::int8_t* bytes) {
  return static_cast<std::int16_t>((bytes[1] * 256) | static_cast<std::uint8_t>(bytes[0]));
}

Vector first_half(Shorts x) {
  return __builtin_convertvector(__builtin_shufflevector(x, x, 0, 1, 2, 3), Vector);
}

Vector second_half(Shorts x) {
  return __builtin_convertvector(__builtin_shufflevector(x, x, 4, 5, 6, 7), Vector);
}

Point between(Point a, Point b, float share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// Calls body(row, column, ink) for side x side samples, with the ink of this column and the next
/// three. `side` must be a multiple of 8.
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
      for (std::size_t i = 0; i < half; i += kWidth<Vector>) {
        const Vector share = (kLaneNumbers + (static_cast<float>(i) + 0.5F)) * step;
        const Vector distance = field.distance(left.x + share * (right.x - left.x),
                                               left.y + share * (right.y - left.y));
        const Vector inside = (distance + net.thicker) * net.sharpness + 0.5F;
        body(row, part * half + i, at_most(at_least(inside, 0.0F), 1.0F));
      }
    }
  }
}

/// A bitmap with all around it that a pixel of its field looks at.
constexpr std::size_t kMargin = InkField::kFrame + kReach;
constexpr std::size_t kWide = kBitmapSide + 2 * kMargin;
constexpr std::uint8_t kFar = kReach + 1;
using Grid = std::array<std::uint8_t, kWide * kWide>;

Grid ink_of(const Bitmap& bitmap) {
  Grid ink{};
  for (std::size_t y = 0; y < kBitmapSide; ++y)
    for (std::size_t x = 0; x < kBitmapSide; ++x)
      ink[(y + kMargin) * kWide + x + kMargin] = bitmap[y * kBitmapSide + x] ? 1 : 0;
  return ink;
}

/// Of each pixel along its row to the nearest of a kind, kFar where that is farther.
Grid distances_along_rows(const Grid& ink, std::uint8_t kind) {
  Grid along;
  for (std::size_t row = 0; row < ink.size(); row += kWide) {
    std::uint8_t distance = kFar;
    const auto visit = [&](std::size_t at, std::uint8_t known) {
      distance = ink[at] == kind ? 0 : std::min<std::uint8_t>(distance + 1, kFar);
      along[at] = std::min(distance, known);
    };
    for (std::size_t x = 0; x < kWide; ++x) visit(row + x, kFar);
    distance = kFar;
    for (std::size_t x = kWide; x-- > 0;) visit(row + x, along[row + x]);
  }
  return along;
}

/// Squared distance to the nearest pixel, from the distances along the rows.
int nearest_of_rows(const Grid& along, std::size_t at) {
  int square = kFar * kFar;
  std::size_t row = at - kReach * kWide;
  for (int dy = -kReach; dy <= kReach; ++dy, row += kWide)
    square = std::min(square, dy * dy + along[row] * along[row]);
  return square;
}

}  // namespace

InkField::InkField(const Bitmap& bitmap) {
  // Saito and Toriwaki 1994, "New algorithms for Euclidean distance transformation".
  const Grid ink = ink_of(bitmap);
  const std::array<Grid, 2> along = {distances_along_rows(ink, 0), distances_along_rows(ink, 1)};
  for (std::size_t y = 0; y < kFieldSide; ++y)
    for (std::size_t x = 0; x < kFieldSide; ++x) {
      const std::size_t at = (y + kReach) * kWide + x + kReach;
      const int square = nearest_of_rows(along[1 - ink[at]], at);
      const float edge = std::sqrt(static_cast<float>(square)) - 0.5F;
      const auto sixteenths = static_cast<std::int8_t>(std::min(edge * kSixteenths + 0.5F, 127.0F));
      sixteenths_[y * kFieldSide + x] =
          static_cast<std::int8_t>(ink[at] != 0 ? sixteenths : -sixteenths);
    }
  for (std::size_t y = 0; y < kBitmapSide; ++y) {
    std::size_t first = 0;
    while (first < kBitmapSide && !bitmap[y * kBitmapSide + first]) ++first;
    if (first == kBitmapSide) continue;
    std::size_t last = kBitmapSide - 1;
    while (!bitmap[y * kBitmapSide + last]) --last;
    outline_.push_back({static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(y)});
    outline_.push_back({static_cast<std::uint8_t>(last), static_cast<std::uint8_t>(y)});
  }
}

Lanes<float> InkField::distance(Lanes<float> x, Lanes<float> y) const {
  constexpr float kLast = static_cast<float>(kFieldSide) - 1.0625F;
  constexpr float kOffset = static_cast<float>(kFrame) - 0.5F;
  const Vector column = at_most(at_least(x + kOffset, 0.0F), kLast);
  const Vector row = at_most(at_least(y + kOffset, 0.0F), kLast);
  const Vector left = whole_below(column);
  const Vector top = whole_below(row);
  const BitsOf<Vector> at = integer_of(top * static_cast<float>(kFieldSide) + left);
  // The neighbours left and right of the four places, two bytes at a time: above, then below. Lanes
  // that are named one by one stay in registers.
  const std::int8_t* const field = sixteenths_.data();
  const std::int8_t* const a = field + at[0];
  const std::int8_t* const b = field + at[1];
  const std::int8_t* const c = field + at[2];
  const std::int8_t* const d = field + at[3];
  const Shorts pairs = {pair_at(a),
                        pair_at(b),
                        pair_at(c),
                        pair_at(d),
                        pair_at(a + kFieldSide),
                        pair_at(b + kFieldSide),
                        pair_at(c + kFieldSide),
                        pair_at(d + kFieldSide)};
  const auto lefts = (pairs << 8) >> 8;
  const auto rights = pairs >> 8;
  const Vector right_share = column - left;
  const auto across = [&](Vector from, Vector to) { return from + (to - from) * right_share; };
  const Vector above = across(first_half(lefts), first_half(rights));
  const Vector below = across(second_half(lefts), second_half(rights));
  return (above + (below - above) * (row - top)) * (1 / kSixteenths);
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
         [&](std::size_t row, std::size_t column, Vector ink) {
           float* const count = &counts[row / kPerBlock * kSide + column / kPerBlock];
           count[0] += (ink[0] + ink[1]) * kCount;
           count[1] += (ink[2] + ink[3]) * kCount;
         });
}

std::array<float, kBitmapSide * kBitmapSide> Augmenter::picture(std::size_t digit,
                                                                const Augmentation& strength,
                                                                Random& random) const {
  Raster raster{};
  const InkField& field = fields_[digit];
  sample(field, draw_net(field, strength, random), kBitmapSide,
         [&](std::size_t row, std::size_t column, Vector ink) {
           store(&raster[row * kBitmapSide + column], ink);
         });
  return raster;
}

}  // namespace nn
