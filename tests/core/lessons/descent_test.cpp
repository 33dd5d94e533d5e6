#include "nn/lessons/descent.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using nn::lessons::descend;
using nn::lessons::Descent;
using nn::lessons::Pace;
using nn::lessons::Polynomial;
using nn::lessons::rate_that_ends_at;
using nn::lessons::Target;
using nn::lessons::target_of;

/// f(x) = 7 x^2 + 3 x - 9 (lecture, L8).
Polynomial lecture() { return Polynomial({-9, 3, 7}); }

constexpr double kMinimum = -3.0 / 14;

double end_of(double rate, std::size_t steps) {
  return descend(lecture(), {.learning_rate = rate, .steps = steps}).points.back().x;
}

std::string printed(double x) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.4f", x);
  return text.data();
}

}  // namespace

TEST_CASE("fifteen steps print the lecture's -0.2139, the minimum is -0.2143") {
  CHECK(printed(end_of(0.03, 15)) == "-0.2139");
  REQUIRE(target_of(lecture(), 1));
  CHECK(printed(target_of(lecture(), 1)->minimum) == "-0.2143");
}

TEST_CASE("each step multiplies the distance by 1 - 14 eta") {
  for (const double rate : {0.001, 0.03, 0.1, 0.14, 0.2}) {
    const Descent run = descend(lecture(), {.learning_rate = rate, .steps = 15});
    REQUIRE(run.points.size() == 16);
    const std::vector<double> distances = target_of(lecture(), 1)->distances(1, rate, 15);
    REQUIRE(distances.size() == 16);
    for (std::size_t k = 0; k < run.points.size(); ++k) {
      INFO("eta " << rate << ", step " << k);
      const double expected = std::pow(1 - 14 * rate, static_cast<double>(k)) * (1 - kMinimum);
      CHECK(run.points[k].x - kMinimum == doctest::Approx(expected).epsilon(1e-9));
      CHECK(distances[k] == doctest::Approx(std::abs(expected)).epsilon(1e-9));
    }
  }
}

TEST_CASE("a point holds what its step is made of") {
  const Descent run = descend(lecture(), {.steps = 1});
  CHECK(run.points[0].x == 1);
  CHECK(run.points[0].value == 1);
  CHECK(run.points[0].slope == 17);
  CHECK(run.points[0].move == doctest::Approx(0.51));
  CHECK(run.points[0].velocity == 0);
  CHECK(run.points[1].x == doctest::Approx(0.49));
  CHECK(run.points[1].velocity == doctest::Approx(-0.51));
}

TEST_CASE("below 1/7 it comes nearer, above it goes away, at 1/7 it swings between two points") {
  CHECK(std::abs(end_of(0.999 / 7, 1000) - kMinimum) < 0.2);
  CHECK(std::abs(end_of(1.001 / 7, 1000) - kMinimum) > 5);
  const Descent swing = descend(lecture(), {.learning_rate = 1.0 / 7, .steps = 1000});
  for (std::size_t k = 0; k < swing.points.size(); ++k)
    REQUIRE(swing.points[k].x == doctest::Approx(k % 2 == 0 ? 1 : 2 * kMinimum - 1).epsilon(1e-12));
}

TEST_CASE("at 1/14 it arrives in one step") {
  CHECK(end_of(1.0 / 14, 1) == doctest::Approx(kMinimum).epsilon(1e-15));
}

TEST_CASE("the limits are those of the curvature, and each learning rate has its pace") {
  const Target target = *target_of(lecture(), 1);
  CHECK(target.curvature == 14);
  CHECK(target.largest_rate() == doctest::Approx(1.0 / 7).epsilon(1e-15));
  CHECK(target.best_rate() == doctest::Approx(1.0 / 14).epsilon(1e-15));
  CHECK(target.factor(0.03) == doctest::Approx(0.58));
  CHECK(target.factor(target.slow_rate()) == doctest::Approx(0.8));
  CHECK(target.pace(0.001) == Pace::kCreeps);
  CHECK(target.pace(*rate_that_ends_at(lecture(), 1, 15, -0.0199)) == Pace::kCreeps);
  CHECK(target.pace(0.03) == Pace::kApproaches);
  CHECK(target.pace(1.0 / 14) == Pace::kArrives);
  CHECK(target.pace(0.1) == Pace::kOscillates);
  CHECK(target.pace(1.0 / 7) == Pace::kSwings);
  CHECK(target.pace(0.15) == Pace::kDiverges);
}

TEST_CASE("a forecast is the target, and what the run's learning rate does near it") {
  const auto forecast = forecast_of(lecture(), {.start = 1, .learning_rate = 0.1, .steps = 4});
  REQUIRE(forecast);
  const Target target = *target_of(lecture(), 1);
  CHECK(forecast->target.minimum == target.minimum);
  CHECK(forecast->target.curvature == 14);
  CHECK(forecast->factor == target.factor(0.1));
  CHECK(forecast->pace == Pace::kOscillates);
  CHECK(forecast->distances == target.distances(1, 0.1, 4));
  CHECK_FALSE(forecast_of(Polynomial({0, 1}), {}));
  CHECK_THROWS_WITH_AS(forecast_of(lecture(), {.learning_rate = -1}),
                       "the learning rate is -1; expected 0 to 1000", nn::Error);
}

TEST_CASE("the learning rate of a run that ends at the lecture's -0.0199") {
  const auto rate = rate_that_ends_at(lecture(), 1, 15, -0.0199);
  REQUIRE(rate);
  CHECK(printed(*rate) == "0.0082");
  CHECK(printed(end_of(*rate, 15)) == "-0.0199");
  // From the other side of the minimum, too; but never across it, nor where it starts.
  const auto from_left = rate_that_ends_at(lecture(), -2, 15, -0.3);
  REQUIRE(from_left);
  CHECK(descend(lecture(), {.start = -2, .learning_rate = *from_left}).points.back().x ==
        doctest::Approx(-0.3));
  CHECK_FALSE(rate_that_ends_at(lecture(), 1, 15, -0.3));
  CHECK_FALSE(rate_that_ends_at(lecture(), 1, 15, 1.5));
  CHECK_FALSE(rate_that_ends_at(Polynomial({0, 1}), 1, 15, 0));
  // Where the minimum is flat there is no best rate to search below.
  CHECK_FALSE(rate_that_ends_at(Polynomial({0, 0, 0, 0, 1}), 1, 15, 0.5));
}

TEST_CASE(
    "a learning rate is found where faster ones escape, and where the best one is not legal") {
  // f'(3) = 3 + 6 * 243, so that the first step of rate 1/f''(0) = 1 escapes.
  const auto rate = rate_that_ends_at(Polynomial({0, 0, 0.5, 0, 0, 0, 1}), 3, 1, 1);
  REQUIRE(rate);
  CHECK(*rate == doctest::Approx(2.0 / 1461));
  // Of a curvature of 2e-6 the best is 500000.
  const Polynomial flat({0, 0, 1e-6});
  CHECK_FALSE(rate_that_ends_at(flat, 1, 1, 0.5));
  CHECK(*rate_that_ends_at(flat, 1, 1, 0.999) == doctest::Approx(500));
  CHECK_THROWS_WITH_AS(rate_that_ends_at(flat, 1001, 1, 0),
                       "the start is 1001; expected -1000 to 1000", nn::Error);
}

TEST_CASE("momentum is the lecture's recurrence, worked by hand") {
  const Descent run = descend(lecture(), {.learning_rate = 0.03, .momentum = 0.5, .steps = 3});
  REQUIRE(run.points.size() == 4);
  // v = -0.03 * 17 = -0.51; v = -0.255 - 0.03 * 9.86; v = -0.2754 - 0.03 * 2.1488
  const std::vector<double> v = {0, -0.51, -0.5508, -0.339864};
  const std::vector<double> x = {1, 0.49, -0.0608, -0.400664};
  for (std::size_t k = 0; k < 4; ++k) {
    INFO("step " << k);
    CHECK(run.points[k].velocity == doctest::Approx(v[k]).epsilon(1e-12));
    CHECK(run.points[k].x == doctest::Approx(x[k]).epsilon(1e-12));
  }
}

TEST_CASE("momentum carries over a local minimum in which descent without it stays") {
  const Polynomial valleys({0, -0.5, -1.5, 0, 0.5});
  const std::vector<double> minima = valleys.minima();
  REQUIRE(minima.size() == 2);
  CHECK(valleys(minima[1]) < valleys(minima[0]));
  const auto end = [&](double momentum) {
    return descend(valleys,
                   {.start = -2, .learning_rate = 0.02, .momentum = momentum, .steps = 150})
        .points.back()
        .x;
  };
  CHECK(end(0) == doctest::Approx(minima[0]));
  CHECK(end(0.9) == doctest::Approx(minima[1]).epsilon(1e-2));
}

TEST_CASE("the target lies downhill") {
  const Polynomial valleys({0, -0.5, -1.5, 0, 0.5});
  const std::vector<double> minima = valleys.minima();
  CHECK(target_of(valleys, -2)->minimum == minima[0]);
  CHECK(target_of(valleys, -0.5)->minimum == minima[0]);
  CHECK(target_of(valleys, 0)->minimum == minima[1]);
  CHECK(target_of(valleys, 3)->minimum == minima[1]);
  CHECK(target_of(Polynomial({0, 0, 1}), 0)->minimum == doctest::Approx(0));
  CHECK_FALSE(target_of(Polynomial({0, 0, -1}), 0));
  CHECK_FALSE(target_of(Polynomial({0, 0, -1}), 1));
  CHECK_FALSE(target_of(Polynomial({0, 1}), 1));
  // Level at its hilltop, with a minimum on either side.
  CHECK_FALSE(target_of(Polynomial({0, 0, -2, 0, 1}), 0));
  CHECK(std::isinf(target_of(Polynomial({0, 0, 0, 0, 1}), 1)->largest_rate()));
}

TEST_CASE("a run that escapes ends early, with finite numbers") {
  const Descent run = descend(Polynomial({0, 0, 0, 0, 0, 0, 1}), {.start = 3, .steps = 1000});
  CHECK(run.escaped);
  CHECK(run.points.size() < 10);
  for (const auto& point : run.points) CHECK(std::isfinite(point.value));
  // Beside the root at -1e9 a height is small, but the place is too far.
  const Polynomial wide({0, 0, 1000, 1e-6});
  const double slope = wide.derivative()(1000);
  const double rate = (1e9 + 1000 + 5e-4) / slope;
  CHECK(std::abs(wide(1000 - rate * slope)) < 1e9);
  const Descent leap = descend(wide, {.start = 1000, .learning_rate = rate});
  CHECK(leap.escaped);
  CHECK(leap.points.size() == 1);
  CHECK_FALSE(descend(lecture(), {}).escaped);
}

TEST_CASE("illegal options are refused by name") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_WITH_AS(descend(lecture(), {.momentum = 1}),
                       "momentum is 1; expected 0 to less than 1", nn::Error);
  CHECK_THROWS_AS(descend(lecture(), {.start = nan}), nn::Error);
  CHECK_THROWS_AS(descend(lecture(), {.learning_rate = nan}), nn::Error);
  CHECK_THROWS_WITH_AS(descend(lecture(), {.learning_rate = -1}),
                       "the learning rate is -1; expected 0 to 1000", nn::Error);
  CHECK_THROWS_WITH_AS(descend(lecture(), {.learning_rate = 1001}),
                       "the learning rate is 1001; expected 0 to 1000", nn::Error);
  CHECK_THROWS_AS(descend(lecture(), {.steps = 1001}), nn::Error);
}
