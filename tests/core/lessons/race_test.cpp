#include "nn/lessons/race.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using namespace nn::lessons;
using nn::OptimizerKind;

constexpr std::array kAll = {Surface::kBowl, Surface::kRosenbrock, Surface::kSaddle,
                             Surface::kHimmelblau};

double rate_of(const RaceOptions& options, OptimizerKind kind) {
  return options.rates[static_cast<std::size_t>(kind)];
}

}  // namespace

TEST_CASE("sgd is the plain loop, to the last bit") {
  for (const Surface surface : kAll) {
    const RaceOptions options = RaceOptions::usual(surface);
    const Path path = path_of(OptimizerKind::kSgd, options);
    auto [x, y] = options.start;
    for (const Point& point : path.points) {
      REQUIRE(point.x == x);
      REQUIRE(point.y == y);
      const Point slope = gradient(surface, {x, y});
      x = x - rate_of(options, OptimizerKind::kSgd) * slope.x;
      y = y - rate_of(options, OptimizerKind::kSgd) * slope.y;
    }
  }
}

TEST_CASE("momentum is the plain loop, to the last bit") {
  const RaceOptions options = RaceOptions::usual(Surface::kRosenbrock);
  const Path path = path_of(OptimizerKind::kMomentum, options);
  auto [x, y] = options.start;
  Point v{};
  for (std::size_t k = 0; k < 200; ++k) {
    REQUIRE(path.points[k].x == x);
    REQUIRE(path.points[k].y == y);
    const Point slope = gradient(options.surface, {x, y});
    v.x = 0.9 * v.x - rate_of(options, OptimizerKind::kMomentum) * slope.x;
    v.y = 0.9 * v.y - rate_of(options, OptimizerKind::kMomentum) * slope.y;
    x = x + v.x;
    y = y + v.y;
  }
}

TEST_CASE("all start at one point, and heights are those of their points") {
  const RaceOptions options = RaceOptions::usual(Surface::kSaddle);
  for (std::size_t kind = 0; const Path& path : race(options)) {
    CHECK(path.optimizer == static_cast<OptimizerKind>(kind++));
    CHECK(path.points.size() == options.steps + 1);
    CHECK(path.points[0].x == options.start.x);
    CHECK(path.points[0].y == options.start.y);
    CHECK(path.heights[7] == height(options.surface, path.points[7]));
  }
}

TEST_CASE("whoever has arrived stays below, and was not there the step before") {
  for (const Surface surface : kAll)
    for (const Path& path : race(RaceOptions::usual(surface))) {
      INFO(nn::name_of(surface));
      if (!path.arrival) continue;
      for (std::size_t k = *path.arrival; k < path.heights.size(); ++k)
        REQUIRE(path.heights[k] < kArrived);
      REQUIRE(*path.arrival > 0);
      CHECK(path.heights[*path.arrival - 1] >= kArrived);
    }
}

TEST_CASE("on its usual course every optimizer has the best rate of one grid") {
  for (const Surface surface : kAll) {
    const RaceOptions usual = RaceOptions::usual(surface);
    RaceOptions options = usual;
    options.rates.fill(0);
    const Rates tuned = tuned_rates(options);
    for (std::size_t kind = 0; kind < tuned.size(); ++kind) {
      INFO(nn::name_of(surface) << ", " << nn::name_of(static_cast<OptimizerKind>(kind)));
      CHECK(usual.rates[kind] == tuned[kind]);
      // No other rate of the grid arrives earlier.
      const auto arrival = path_of(static_cast<OptimizerKind>(kind), usual).arrival;
      for (const double rate : tuning_grid()) {
        RaceOptions other = usual;
        other.rates[kind] = rate;
        const auto others = path_of(static_cast<OptimizerKind>(kind), other).arrival;
        if (others) CHECK((arrival && *arrival <= *others));
      }
    }
  }
}

TEST_CASE("on its usual course a surface has a winner, and inertia beats plain steps in a valley") {
  for (const Surface surface : kAll) {
    const std::vector<Path> paths = race(RaceOptions::usual(surface));
    INFO(nn::name_of(surface));
    const auto first = winner(paths);
    REQUIRE(first);
    for (const Path& path : paths) {
      CHECK_FALSE(path.escaped);
      if (path.arrival) CHECK(*paths[*first].arrival <= *path.arrival);
    }
  }
  for (const Surface surface : {Surface::kBowl, Surface::kRosenbrock}) {
    const std::vector<Path> paths = race(RaceOptions::usual(surface));
    REQUIRE(paths[1].arrival);
    CHECK(*paths[1].arrival < paths[0].arrival.value_or(std::numeric_limits<std::size_t>::max()));
  }
}

TEST_CASE("on Himmelblau's surface the optimizer decides which minimum is found") {
  const RaceOptions options = RaceOptions::usual(Surface::kHimmelblau);
  std::set<std::size_t> found;
  for (const Path& path : race(options)) {
    const std::vector<Point> minima = minima_of(options.surface);
    const Point end = path.points.back();
    for (std::size_t i = 0; i < minima.size(); ++i)
      if (std::hypot(end.x - minima[i].x, end.y - minima[i].y) < 0.3) found.insert(i);
  }
  CHECK(found.size() == 3);
}

TEST_CASE("tuned, plain steps are the first to leave the saddle; with a small rate they linger") {
  RaceOptions options = RaceOptions::usual(Surface::kSaddle);
  const std::vector<Path> paths = race(options);
  CHECK(winner(paths) == 0);
  options.rates.fill(0.05);
  options.steps = 200;
  const auto lingering = path_of(OptimizerKind::kSgd, options).arrival;
  REQUIRE(lingering);
  for (const Path& path : paths) {
    REQUIRE(path.arrival);
    CHECK(*path.arrival < *lingering);
  }
}

TEST_CASE("whoever starts at the minimum is there at once") {
  RaceOptions options = RaceOptions::usual(Surface::kBowl);
  options.start = {0, 0};
  for (const Path& path : race(options)) CHECK(path.arrival == 0);
}

TEST_CASE("nobody wins a race that nobody finishes") {
  RaceOptions options = RaceOptions::usual(Surface::kBowl);
  options.steps = 1;
  CHECK_FALSE(winner(race(options)));
}

TEST_CASE("a rate that is too large escapes, and its numbers stay finite") {
  RaceOptions options = RaceOptions::usual(Surface::kRosenbrock);
  options.rates.fill(1);
  const Path path = path_of(OptimizerKind::kSgd, options);
  CHECK(path.escaped);
  CHECK_FALSE(path.arrival);
  for (const double value : path.heights) CHECK(std::isfinite(value));
}

TEST_CASE("illegal options are refused by name") {
  RaceOptions options = RaceOptions::usual(Surface::kBowl);
  options.start.x = 5;
  CHECK_THROWS_WITH_AS(race(options), "x of the start is 5; expected -4 to 4", nn::Error);
  options.start.x = -5;
  CHECK_THROWS_WITH_AS(race(options), "x of the start is -5; expected -4 to 4", nn::Error);
  options = RaceOptions::usual(Surface::kBowl);
  options.rates[4] = 101;
  CHECK_THROWS_WITH_AS(race(options), "the learning rate is 101; expected 0 to 100", nn::Error);
  options.rates[2] = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_AS(race(options), nn::Error);
  options = RaceOptions::usual(Surface::kBowl);
  options.steps = 20000;
  CHECK_THROWS_AS(race(options), nn::Error);
}

TEST_CASE("a start above or below the map is refused") {
  for (const double y : {-100.0, 100.0, std::nan("")}) {
    RaceOptions options = RaceOptions::usual(Surface::kSaddle);
    options.start.y = y;
    CHECK_THROWS_WITH_AS(race(options), doctest::Contains("y of the start is "), nn::Error);
  }
}

TEST_CASE("rates are one an optimizer") {
  CHECK(rates_of(std::vector<double>{1, 2, 3, 4, 5}) == Rates{1, 2, 3, 4, 5});
  CHECK_THROWS_WITH_AS(rates_of(std::vector<double>{1}),
                       "the number of learning rates is 1; expected 5", nn::Error);
}
