#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nn/names.hpp"

namespace nn::lessons {

/// Functions of two variables on which optimizers are compared. The least value of each is 0.
enum class Surface : std::uint8_t {
  kBowl,        ///< (x^2 + 50 y^2) / 2: fifty times as steep across as along
  kRosenbrock,  ///< (1 - x)^2 + 100 (y - x^2)^2: Rosenbrock 1960, doi:10.1093/comjnl/3.3.175
  kSaddle,      ///< x^2/2 + (y^2 - 1)^2/4: a saddle at the origin between two minima
  kHimmelblau,  ///< (x^2 + y - 11)^2 + (x + y^2 - 7)^2: four minima. Himmelblau 1972
};

}  // namespace nn::lessons

template <>
struct nn::Names<nn::lessons::Surface> {
  static constexpr std::array<std::string_view, 4> kNames = {"bowl", "rosenbrock", "saddle",
                                                             "himmelblau"};
};

namespace nn::lessons {

struct Point {
  double x, y;
};

/// What is worth seeing of a surface: four units wide for three high.
struct Window {
  double left, right, bottom, top;
};

double height(Surface surface, Point at);
/// Both partial derivatives.
Point gradient(Surface surface, Point at);
Window window_of(Surface surface);
std::vector<Point> minima_of(Surface surface);

/// Heights at columns x rows points spread evenly over the window, edges included; row by row from
/// the bottom. Throws Error unless both are from 2 to 1000.
std::vector<double> heights(Surface surface, std::size_t columns, std::size_t rows);

}  // namespace nn::lessons
