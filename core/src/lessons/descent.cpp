#include "nn/lessons/descent.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

#include "nn/error.hpp"
#include "nn/optimizer.hpp"

namespace nn::lessons {
namespace {

constexpr double kFar = 1e9;
constexpr double kLargestRate = 1000;

/// 1/14 and 1/7 are not among the binary numbers.
constexpr double kSame = 1e-9;

/// What is left of a curvature of 0 at a minimum that is known up to rounding.
constexpr double kFlat = 1e-6;

void check(const std::string& thing, double value, bool legal, const Phrase& expected) {
  if (!legal) throw illegal(thing, value, expected);
}

}  // namespace

void DescentOptions::validate() const {
  check("the start", start, std::abs(start) <= 1000, between(-1000, 1000));
  check("the learning rate", learning_rate, learning_rate >= 0 && learning_rate <= kLargestRate,
        between(0, 1000));
  check("momentum", momentum, momentum >= 0 && momentum < 1,
        {"from_0_below_1", "0 to less than 1"});
  check("the number of steps", static_cast<double>(steps), steps <= 1000, between(0, 1000));
}

Descent descend(const Polynomial& f, const DescentOptions& options) {
  options.validate();
  const Polynomial derivative = f.derivative();
  nn::Optimizer<double> optimizer(
      {.kind = options.momentum == 0 ? OptimizerKind::kSgd : OptimizerKind::kMomentum,
       .momentum = options.momentum});
  Moments<double> moments;
  const auto at = [&](double x, double velocity) {
    const double slope = derivative(x);
    return DescentPoint{x, f(x), slope, options.learning_rate * slope, velocity};
  };
  Descent run;
  run.points.push_back(at(options.start, 0));
  while (run.points.size() <= options.steps) {
    const DescentPoint& here = run.points.back();
    double x = here.x;
    optimizer.begin_step(options.learning_rate);
    optimizer.update(std::span(&x, 1), std::span(&here.slope, 1), 1,
                     nn::Optimizer<double>::Decay::kNone, moments);
    if (!(std::abs(x) <= kFar && std::abs(f(x)) <= kFar)) {
      run.escaped = true;
      break;
    }
    run.points.push_back(at(x, moments.first.empty() ? -here.move : moments.first[0]));
  }
  return run;
}

Pace Target::pace(double learning_rate) const {
  const double f = factor(learning_rate);
  if (std::abs(f) < kSame) return Pace::kArrives;
  if (std::abs(f + 1) < kSame) return Pace::kSwings;
  if (learning_rate < slow_rate()) return Pace::kCreeps;
  if (f > 0) return Pace::kApproaches;
  return f > -1 ? Pace::kOscillates : Pace::kDiverges;
}

std::vector<double> Target::distances(double start, double learning_rate, std::size_t steps) const {
  std::vector<double> expected = {std::abs(start - minimum)};
  while (expected.size() <= steps)
    expected.push_back(expected.back() * std::abs(factor(learning_rate)));
  return expected;
}

std::optional<Target> target_of(const Polynomial& f, double start) {
  const Polynomial slope = f.derivative();
  const Polynomial curvature = slope.derivative();
  const auto target = [&](double x) {
    const double c = curvature(x);
    return Target{x, c < kFlat ? 0 : c};
  };
  const double here = slope(start);
  const std::vector<double> minima = f.minima();
  if (here == 0) {
    for (const double x : minima)
      if (std::abs(x - start) < kSame * (1 + std::abs(x))) return target(x);
    return {};
  }
  // Downhill there is no turning point before the next minimum.
  if (here < 0) {
    for (const double x : minima)
      if (x > start) return target(x);
    return {};
  }
  for (std::size_t i = minima.size(); i-- > 0;)
    if (minima[i] < start) return target(minima[i]);
  return {};
}

std::optional<Forecast> forecast_of(const Polynomial& f, const DescentOptions& options) {
  options.validate();
  const std::optional<Target> target = target_of(f, options.start);
  if (!target) return {};
  const double rate = options.learning_rate;
  return Forecast{.target = *target,
                  .factor = target->factor(rate),
                  .pace = target->pace(rate),
                  .distances = target->distances(options.start, rate, options.steps)};
}

std::optional<double> rate_that_ends_at(const Polynomial& f, double start, std::size_t steps,
                                        double end) {
  DescentOptions{.start = start, .steps = steps}.validate();
  const std::optional<Target> target = target_of(f, start);
  if (!target || !(target->curvature > 0)) return {};
  const auto beyond = [&](double rate) {
    const Descent run = descend(f, {.start = start, .learning_rate = rate, .steps = steps});
    const double x = run.points.back().x;
    return run.escaped || (start > target->minimum ? x <= end : x >= end);
  };
  double low = 0;
  double high = std::min(target->best_rate(), kLargestRate);
  if (beyond(low) || !beyond(high)) return {};
  for (int halving = 0; halving < 60; ++halving) {
    const double middle = low + (high - low) / 2;
    (beyond(middle) ? high : low) = middle;
  }
  return high;
}

}  // namespace nn::lessons
