#include "nn/lessons/surface.hpp"

#include <array>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using namespace nn::lessons;

constexpr std::array kAll = {Surface::kBowl, Surface::kRosenbrock, Surface::kSaddle,
                             Surface::kHimmelblau};

}  // namespace

TEST_CASE("gradients of the surfaces agree with central differences") {
  constexpr double kH = 1e-5;
  for (const Surface surface : kAll)
    for (const double x : {-1.7, -0.3, 0.4, 1.9})
      for (const double y : {-1.1, 0.2, 1.6}) {
        INFO(nn::name_of(surface) << " at " << x << ", " << y);
        const auto [dx, dy] = gradient(surface, {x, y});
        CHECK(dx == doctest::Approx((height(surface, {x + kH, y}) - height(surface, {x - kH, y})) /
                                    (2 * kH))
                        .epsilon(1e-7));
        CHECK(dy == doctest::Approx((height(surface, {x, y + kH}) - height(surface, {x, y - kH})) /
                                    (2 * kH))
                        .epsilon(1e-7));
      }
}

TEST_CASE("at their minima the surfaces are 0 and level, and nowhere below") {
  for (const Surface surface : kAll) {
    INFO(nn::name_of(surface));
    for (const Point minimum : minima_of(surface)) {
      CHECK(height(surface, minimum) == doctest::Approx(0).epsilon(1e-9));
      CHECK(gradient(surface, minimum).x == doctest::Approx(0).epsilon(1e-4));
      CHECK(gradient(surface, minimum).y == doctest::Approx(0).epsilon(1e-4));
      const Window w = window_of(surface);
      CHECK((minimum.x > w.left && minimum.x < w.right));
      CHECK((minimum.y > w.bottom && minimum.y < w.top));
    }
    for (const double value : heights(surface, 81, 61)) REQUIRE(value >= 0);
  }
}

TEST_CASE("heights go row by row from the bottom left corner to the top right one") {
  const Window w = window_of(Surface::kRosenbrock);
  const std::vector<double> values = heights(Surface::kRosenbrock, 5, 3);
  REQUIRE(values.size() == 15);
  CHECK(values[0] == height(Surface::kRosenbrock, {w.left, w.bottom}));
  CHECK(values[1] == height(Surface::kRosenbrock, {w.left + (w.right - w.left) / 4, w.bottom}));
  CHECK(values[14] == doctest::Approx(height(Surface::kRosenbrock, {w.right, w.top})));
}

TEST_CASE("all windows have the shape of the picture") {
  for (const Surface surface : kAll) {
    const Window w = window_of(surface);
    CHECK((w.right - w.left) / (w.top - w.bottom) == doctest::Approx(4.0 / 3));
  }
}

TEST_CASE("a grid without an inside is refused, and one that is too large") {
  CHECK_THROWS_WITH_AS(heights(Surface::kBowl, 1, 3), "a side of the grid is 1; expected 2 to 1000",
                       nn::Error);
  CHECK_THROWS_WITH_AS(heights(Surface::kBowl, 3, 1001),
                       "a side of the grid is 1001; expected 2 to 1000", nn::Error);
}
