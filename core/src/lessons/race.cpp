#include "nn/lessons/race.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

constexpr double kFar = 1e9;

std::optional<std::size_t> arrival(const std::vector<double>& heights) {
  std::size_t step = heights.size();
  while (step > 0 && heights[step - 1] < kArrived) --step;
  if (step == heights.size()) return {};
  return step;
}

}  // namespace

Rates rates_of(std::span<const double> numbers) {
  Rates rates{};
  if (numbers.size() != rates.size())
    throw illegal("the number of learning rates", numbers.size(), exactly(rates.size()));
  std::copy(numbers.begin(), numbers.end(), rates.begin());
  return rates;
}

// To tune them anew takes 120,000 steps on Rosenbrock's surface alone; a test does, and compares.
RaceOptions RaceOptions::usual(Surface surface) {
  switch (surface) {
    case Surface::kRosenbrock:
      return {surface, {-1.2, 1.5}, {0.002, 0.002, 0.001, 0.005, 0.05}, 1500};
    case Surface::kSaddle:
      return {surface, {-2, 0.001}, {1, 0.2, 0.5, 0.1, 0.2}, 80};
    case Surface::kHimmelblau:
      return {surface, {0.25, -4}, {0.01, 0.01, 0.01, 0.05, 0.5}, 150};
    case Surface::kBowl:
      break;
  }
  return {surface, {-3.5, 2}, {0.02, 0.01, 0.005, 0.05, 0.1}, 200};
}

void RaceOptions::validate() const {
  const Window w = window_of(surface);
  if (!(start.x >= w.left && start.x <= w.right))
    throw illegal("x of the start", start.x, between(w.left, w.right));
  if (!(start.y >= w.bottom && start.y <= w.top))
    throw illegal("y of the start", start.y, between(w.bottom, w.top));
  for (const double rate : rates)
    if (!(rate >= 0 && rate <= 100)) throw illegal("the learning rate", rate, between(0, 100));
  if (steps > 10000) throw illegal("the number of steps", steps, between(0, 10000));
}

Path path_of(OptimizerKind kind, const RaceOptions& options) {
  options.validate();
  nn::Optimizer<double> optimizer({.kind = kind});
  Moments<double> moments;
  Point at = options.start;
  Path path;
  path.optimizer = kind;
  path.points.push_back(at);
  path.heights.push_back(height(options.surface, at));
  while (path.points.size() <= options.steps) {
    const Point slope = gradient(options.surface, at);
    std::array<double, 2> w = {at.x, at.y};
    const std::array<double, 2> dw = {slope.x, slope.y};
    optimizer.begin_step(options.rates[static_cast<std::size_t>(kind)]);
    optimizer.update(w, dw, 1, nn::Optimizer<double>::Decay::kNone, moments);
    at = {w[0], w[1]};
    const double value = height(options.surface, at);
    if (!(value <= kFar)) {
      path.escaped = true;
      return path;
    }
    path.points.push_back(at);
    path.heights.push_back(value);
  }
  path.arrival = arrival(path.heights);
  return path;
}

std::vector<Path> race(const RaceOptions& options) {
  std::vector<Path> paths;
  for (std::size_t kind = 0; kind < options.rates.size(); ++kind)
    paths.push_back(path_of(static_cast<OptimizerKind>(kind), options));
  return paths;
}

std::vector<double> tuning_grid() {
  return {1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1};
}

Rates tuned_rates(const RaceOptions& options) {
  constexpr auto kNever = std::numeric_limits<std::size_t>::max();
  Rates tuned{};
  for (std::size_t kind = 0; kind < tuned.size(); ++kind) {
    std::pair best = {kNever, std::numeric_limits<double>::infinity()};
    for (const double rate : tuning_grid()) {
      RaceOptions tried = options;
      tried.rates.fill(rate);
      const Path path = path_of(static_cast<OptimizerKind>(kind), tried);
      if (path.escaped) continue;
      const std::pair reached = {path.arrival.value_or(kNever), path.heights.back()};
      if (reached >= best) continue;
      best = reached;
      tuned.at(kind) = rate;
    }
  }
  return tuned;
}

std::optional<std::size_t> winner(const std::vector<Path>& paths) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < paths.size(); ++i)
    if (paths[i].arrival && (!first || *paths[i].arrival < *paths[*first].arrival)) first = i;
  return first;
}

}  // namespace nn::lessons
