#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

#include "nn/metrics.hpp"
#include "nn/names.hpp"

namespace nn {

/// Why a run has ended.
enum class Ending : std::uint8_t { kNone, kMinibatches, kTargetAccuracy, kPatience, kDivergence };

template <>
struct Names<Ending> {
  static constexpr std::array<std::string_view, 5> kNames = {"", "minibatches", "target_accuracy",
                                                             "patience", "divergence"};
};

/// Stop conditions look at the test set so often, in minibatches: at fixed places, so that the same
/// spec ends at the same minibatch however the run is divided into calls.
inline constexpr std::size_t kEvaluateEvery = 100;

struct StopOptions {
  std::size_t minibatches = 40000;
  double target_accuracy = 0;  ///< of the test set; 0 for none
  std::size_t patience = 0;    ///< evaluations without a lower test loss; 0 for any
};

/// When there is nothing left to train. Knows the test set by what it is told of it.
class StopConditions {
 public:
  /// What the evaluations up to now have come to.
  struct Progress {
    double best_test_loss = std::numeric_limits<double>::infinity();
    std::size_t evaluations_without_better = 0;
  };

  explicit StopConditions(const StopOptions& options) : options_(options) {}

  /// A new target or patience forgets what the evaluations have come to: who changes one wants the
  /// run to go on by it.
  void set_options(const StopOptions& options);

  /// Whether add() is to be called after so many minibatches.
  [[nodiscard]] bool wants_evaluation(std::size_t minibatch) const;
  void add(const Evaluation& test);

  /// Why a run of so many minibatches has ended; never kDivergence.
  [[nodiscard]] Ending ending(std::size_t minibatch) const;

  [[nodiscard]] const Progress& progress() const { return progress_; }
  /// Back to an earlier progress(), from which the run goes on.
  void restore(const Progress& progress);

 private:
  StopOptions options_;
  Progress progress_;
  Ending met_ = Ending::kNone;
};

}  // namespace nn
