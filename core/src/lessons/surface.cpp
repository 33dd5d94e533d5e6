#include "nn/lessons/surface.hpp"

#include "nn/error.hpp"

namespace nn::lessons {

double height(Surface surface, Point at) {
  const auto [x, y] = at;
  switch (surface) {
    case Surface::kRosenbrock: {
      const double off = y - x * x;
      return (1 - x) * (1 - x) + 100 * off * off;
    }
    case Surface::kSaddle: {
      const double off = y * y - 1;
      return x * x / 2 + off * off / 4;
    }
    case Surface::kHimmelblau: {
      const double first = x * x + y - 11;
      const double second = x + y * y - 7;
      return first * first + second * second;
    }
    case Surface::kBowl:
      break;
  }
  return (x * x + 50 * y * y) / 2;
}

Point gradient(Surface surface, Point at) {
  const auto [x, y] = at;
  switch (surface) {
    case Surface::kRosenbrock: {
      const double off = y - x * x;
      return {-2 * (1 - x) - 400 * x * off, 200 * off};
    }
    case Surface::kSaddle:
      return {x, y * (y * y - 1)};
    case Surface::kHimmelblau: {
      const double first = x * x + y - 11;
      const double second = x + y * y - 7;
      return {4 * x * first + 2 * second, 2 * first + 4 * y * second};
    }
    case Surface::kBowl:
      break;
  }
  return {x, 50 * y};
}

Window window_of(Surface surface) {
  switch (surface) {
    case Surface::kRosenbrock:
      return {-2, 2, -0.8, 2.2};
    case Surface::kSaddle:
      return {-2.4, 2.4, -1.8, 1.8};
    case Surface::kHimmelblau:
      return {-6, 6, -4.5, 4.5};
    case Surface::kBowl:
      break;
  }
  return {-4, 4, -3, 3};
}

std::vector<Point> minima_of(Surface surface) {
  switch (surface) {
    case Surface::kRosenbrock:
      return {{1, 1}};
    case Surface::kSaddle:
      return {{0, 1}, {0, -1}};
    case Surface::kHimmelblau:
      return {{3, 2}, {-2.805118, 3.131313}, {-3.779310, -3.283186}, {3.584428, -1.848127}};
    case Surface::kBowl:
      break;
  }
  return {{0, 0}};
}

std::vector<double> heights(Surface surface, std::size_t columns, std::size_t rows) {
  for (const std::size_t count : {columns, rows})
    if (count < 2 || count > 1000) throw illegal("a side of the grid", count, between(2, 1000));
  const Window w = window_of(surface);
  const double dx = (w.right - w.left) / static_cast<double>(columns - 1);
  const double dy = (w.top - w.bottom) / static_cast<double>(rows - 1);
  std::vector<double> values;
  values.reserve(columns * rows);
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column)
      values.push_back(height(surface, {w.left + dx * static_cast<double>(column),
                                        w.bottom + dy * static_cast<double>(row)}));
  return values;
}

}  // namespace nn::lessons
