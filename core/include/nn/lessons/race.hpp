#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "nn/lessons/surface.hpp"
#include "nn/optimizer.hpp"

namespace nn::lessons {

/// Learning rates, one an optimizer, in the order of OptimizerKind.
using Rates = std::array<double, Names<OptimizerKind>::kNames.size()>;

/// Throws Error unless there is one for each optimizer.
Rates rates_of(std::span<const double> numbers);

struct RaceOptions {
  Surface surface = Surface::kBowl;
  Point start{};
  Rates rates{};
  std::size_t steps = 0;

  /// The start and the length that show most of a surface, and the rates that tuned_rates() finds
  /// for them.
  static RaceOptions usual(Surface surface);
  /// Throws Error unless the start is in the surface's window, each rate from 0 to 100 and steps at
  /// most 10000.
  void validate() const;
};

/// Below this height an optimizer has arrived, if it stays there.
inline constexpr double kArrived = 0.01;

struct Path {
  OptimizerKind optimizer = OptimizerKind::kSgd;
  std::vector<Point> points;           ///< the start, and one for each step
  std::vector<double> heights;         ///< of each point
  std::optional<std::size_t> arrival;  ///< the step from which on it stays below kArrived
  bool escaped = false;  ///< it ended early, for it left the numbers a picture can show
};

/// The path of one optimizer with the defaults of OptimizerOptions.
Path path_of(OptimizerKind kind, const RaceOptions& options);

/// One path for each optimizer, from the same start. The gradient is exact: where training takes it
/// from a minibatch, here is nothing random.
std::vector<Path> race(const RaceOptions& options);

/// The rates that every optimizer is tuned over alike: 1, 2 and 5 times powers of ten, from 0.00001
/// to 1.
std::vector<double> tuning_grid();

/// Of the grid, for each optimizer the rate that arrives first from this start in so many steps; of
/// those that arrive together, or where none does, the one that ends lowest. The rates of `options`
/// do not matter.
Rates tuned_rates(const RaceOptions& options);

/// Who arrives first; none where nobody does. Of two at the same step, the first in order.
std::optional<std::size_t> winner(const std::vector<Path>& paths);

}  // namespace nn::lessons
