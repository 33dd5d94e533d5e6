#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "nn/lessons/polynomial.hpp"
#include "nn/names.hpp"

namespace nn::lessons {

struct DescentOptions {
  double start = 1;
  double learning_rate = 0.03;
  double momentum = 0;  ///< mu; 0 is gradient descent without momentum
  std::size_t steps = 15;

  /// Throws Error unless start is from -1000 to 1000, learning_rate from 0 to 1000, momentum in
  /// [0, 1) and steps at most 1000.
  void validate() const;
};

/// A point of a run: where it is, and what its next step is made of.
struct DescentPoint {
  double x;
  double value;     ///< f(x)
  double slope;     ///< f'(x)
  double move;      ///< eta f'(x)
  double velocity;  ///< v, that brought it here; 0 at the start
};

struct Descent {
  std::vector<DescentPoint> points;  ///< the start, and one for each step
  bool escaped = false;              ///< it ended early, for it left the numbers a picture can show
};

/// x <- x - eta f'(x) (lecture, L8), or v <- mu v - eta f'(x), x <- x + v (L9), by nn::Optimizer.
Descent descend(const Polynomial& f, const DescentOptions& options);

/// What a learning rate does near a minimum x*, where f is nearly a parabola: each step multiplies
/// the distance x - x* by the factor 1 - eta f''(x*).
enum class Pace : std::uint8_t {
  kCreeps,      ///< factor above 0.8: more than three steps for half the way
  kApproaches,  ///< from one side
  kArrives,     ///< factor 0: there in one step
  kOscillates,  ///< from side to side, nearer each time
  kSwings,      ///< factor -1: for ever between two points
  kDiverges,
};

}  // namespace nn::lessons

template <>
struct nn::Names<nn::lessons::Pace> {
  static constexpr std::array<std::string_view, 6> kNames = {
      "creeps", "approaches", "arrives", "oscillates", "swings", "diverges"};
};

namespace nn::lessons {

/// The minimum that lies downhill from a start.
struct Target {
  double minimum;    ///< x*
  double curvature;  ///< f''(x*), at least 0

  /// 1 - eta f''(x*).
  [[nodiscard]] double factor(double learning_rate) const { return 1 - learning_rate * curvature; }
  [[nodiscard]] Pace pace(double learning_rate) const;
  /// |x - x*| of the start and after each step, were f a parabola: |factor|^k times the first.
  [[nodiscard]] std::vector<double> distances(double start, double learning_rate,
                                              std::size_t steps) const;
  /// The learning rate below which it creeps.
  [[nodiscard]] double slow_rate() const { return 0.2 / curvature; }
  /// The learning rate that arrives in one step, 1/f''(x*), and the one from which on the steps no
  /// longer come nearer, 2/f''(x*); infinite where the curvature is 0.
  [[nodiscard]] double best_rate() const { return 1 / curvature; }
  [[nodiscard]] double largest_rate() const { return 2 / curvature; }
};

/// None where it goes downhill for ever, and on top of a maximum.
std::optional<Target> target_of(const Polynomial& f, double start);

/// What theory says of a run without momentum: its target, and the way there.
struct Forecast {
  Target target;
  double factor;                  ///< of the run's learning rate
  Pace pace;                      ///< likewise
  std::vector<double> distances;  ///< |x - x*| of the start and after each step, were f a parabola
};

/// None where there is no target. The momentum of `options` does not matter, but all of them must
/// be legal: throws as DescentOptions::validate().
std::optional<Forecast> forecast_of(const Polynomial& f, const DescentOptions& options);

/// The learning rate below best_rate(), and legal, with which `steps` steps from `start` end at
/// `end`, which must lie between the start and the minimum downhill from it; none where there is no
/// such rate. Throws Error for a start and steps that DescentOptions::validate() refuses.
std::optional<double> rate_that_ends_at(const Polynomial& f, double start, std::size_t steps,
                                        double end);

}  // namespace nn::lessons
