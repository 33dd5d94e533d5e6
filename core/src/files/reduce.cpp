#include "files/reduce.hpp"

#include <algorithm>
#include <cmath>

namespace nn::files {
namespace {

// Share of ink from which a pixel belongs to the digit: less is the edge of its smoothing.
constexpr float kInked = 0.2F;

struct Box {
  std::size_t left;
  std::size_t top;
  std::size_t right = 0;
  std::size_t bottom = 0;
};

Box box_of(std::span<const float> shares, std::size_t side) {
  Box box{.left = side, .top = side};
  for (std::size_t row = 0; row < side; ++row)
    for (std::size_t column = 0; column < side; ++column) {
      if (shares[row * side + column] < kInked) continue;
      box.left = std::min(box.left, column);
      box.right = std::max(box.right, column + 1);
      box.top = std::min(box.top, row);
      box.bottom = std::max(box.bottom, row + 1);
    }
  return box;
}

struct Square {
  double x;
  double y;
  double size;
};

/// Pixels from `begin` on that a side of a square covers, up to `end`.
std::size_t first_pixel(double begin) {
  return static_cast<std::size_t>(std::max(0.0, std::floor(begin)));
}

double overlap(std::size_t pixel, double begin, double size) {
  const auto at = static_cast<double>(pixel);
  return std::min(at + 1, begin + size) - std::max(at, begin);
}

/// Of a square, parts of pixels counted in part; beyond the picture there is no ink.
float mean(std::span<const float> shares, std::size_t side, Square at) {
  const auto last = static_cast<double>(side);
  double ink = 0;
  for (std::size_t row = first_pixel(at.y);
       static_cast<double>(row) < std::min(last, at.y + at.size); ++row)
    for (std::size_t column = first_pixel(at.x);
         static_cast<double>(column) < std::min(last, at.x + at.size); ++column)
      ink += overlap(column, at.x, at.size) * overlap(row, at.y, at.size) *
             double{shares[row * side + column]};
  return static_cast<float>(std::min(1.0, ink / (at.size * at.size)));
}

}  // namespace

std::uint8_t count_of_share(float share) {
  return static_cast<std::uint8_t>(std::floor(double{share} * kFullCount + 0.5));
}

Image reduced(std::span<const float> shares, std::size_t side) {
  Image image{};
  const Box box = box_of(shares, side);
  if (box.right <= box.left) return image;
  constexpr auto kCells = static_cast<double>(kSide);
  const double size =
      static_cast<double>(std::max(box.right - box.left, box.bottom - box.top)) / kCells;
  const double left = (static_cast<double>(box.left + box.right) - size * kCells) / 2;
  const double top = (static_cast<double>(box.top + box.bottom) - size * kCells) / 2;
  for (std::size_t row = 0; row < kSide; ++row)
    for (std::size_t column = 0; column < kSide; ++column)
      image[row * kSide + column] =
          count_of_share(mean(shares, side,
                              {left + static_cast<double>(column) * size,
                               top + static_cast<double>(row) * size, size}));
  return image;
}

}  // namespace nn::files
