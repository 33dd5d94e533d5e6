#include "nn/stop_conditions.hpp"

namespace nn {

void StopConditions::set_options(const StopOptions& options) {
  if (options.target_accuracy != options_.target_accuracy || options.patience != options_.patience)
    restore({});
  options_ = options;
}

bool StopConditions::wants_evaluation(std::size_t minibatch) const {
  return (options_.target_accuracy > 0 || options_.patience > 0) && minibatch % kEvaluateEvery == 0;
}

void StopConditions::add(const Evaluation& test) {
  if (options_.target_accuracy > 0 && test.confusion.accuracy() >= options_.target_accuracy)
    met_ = Ending::kTargetAccuracy;
  if (test.loss < progress_.best_test_loss) {
    progress_ = {.best_test_loss = test.loss, .evaluations_without_better = 0};
  } else if (++progress_.evaluations_without_better >= options_.patience && options_.patience > 0) {
    met_ = Ending::kPatience;
  }
}

Ending StopConditions::ending(std::size_t minibatch) const {
  if (met_ != Ending::kNone) return met_;
  return minibatch >= options_.minibatches ? Ending::kMinibatches : Ending::kNone;
}

void StopConditions::restore(const Progress& progress) {
  progress_ = progress;
  met_ = Ending::kNone;
}

}  // namespace nn
