#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "nn/augment.hpp"
#include "nn/digits.hpp"
#include "nn/error.hpp"
#include "nn/fused_network.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"
#include "nn/probe.hpp"
#include "nn/sampler.hpp"
#include "nn/spec.hpp"
#include "nn/stop_conditions.hpp"

namespace nn {

/// Everything that training on from a minibatch depends on, but for the live fields of the spec.
template <class Real>
struct Checkpoint {
  std::size_t minibatch;
  std::vector<Real> parameters;
  Optimizer<Real> optimizer;
  Sampler sampler;
  Random augmentation_random;
  StopConditions::Progress stop_progress;
  bool weights_were_set;
};

/// A training run: advances a network by minibatches. The same spec gives the same weights after
/// the same number of minibatches, to the last bit, however they are divided into calls, and
/// whatever is asked of probe() in between.
template <class Real>
class Trainer {
 public:
  /// Throws Error for an illegal spec, unless there are 1797 scanned digits, or where the spec asks
  /// for pen digits and there are none.
  Trainer(const Spec& spec, const Digits& scanned, const Digits& pen = {});

  /// Trains up to `count` minibatches; stops where the spec's run ends or training diverges.
  /// Returns how many.
  std::size_t advance(std::size_t count);

  /// Takes over the live fields of a spec. Throws Error, and changes nothing, where another field
  /// differs or the spec is illegal.
  void adjust(const Spec& spec);

  [[nodiscard]] const Spec& spec() const { return spec_; }
  [[nodiscard]] std::size_t minibatch() const { return minibatch_; }
  /// The rate of the next minibatch.
  [[nodiscard]] double learning_rate() const {
    return scheduled_rate(spec_.schedule_options(), minibatch_);
  }

  /// Why training cannot go on: whether the loss or a weight, and whether infinite or NaN. Null
  /// while it can. The weights are the last finite ones.
  [[nodiscard]] const Fault* divergence() const { return divergence_ ? &*divergence_ : nullptr; }
  /// Why there is nothing left to train.
  [[nodiscard]] Ending ending() const;
  [[nodiscard]] bool ended() const { return ending() != Ending::kNone; }

  /// The network that trains, which has the only copy of the weights.
  [[nodiscard]] const FusedNetwork<Real>& network() const { return network_; }
  /// What it says of digits and of images. Not to be kept: a Trainer may be moved.
  Probe<Real> probe() { return {network_, spec_.pixels}; }
  /// Its parameters, to be changed. Not to be kept, either.
  ParameterEditor<Real> edit() { return {network_, edits_}; }
  /// A copy as the lecture's layers, to be saved or taken apart.
  [[nodiscard]] Network<Real> model() const { return network_.to_layers(); }

  [[nodiscard]] const Digits& training() const { return parts_.training; }
  [[nodiscard]] const Digits& test() const { return parts_.test; }
  /// By writers not trained on; none where there are no pen digits.
  [[nodiscard]] const Digits& pen_test() const { return parts_.pen_test; }

  /// More training digits, behind those of the split.
  void add_training(const Digits& digits);
  /// Takes back the `count` digits added last. There must be so many.
  void remove_training(std::size_t count);

  [[nodiscard]] Checkpoint<Real> checkpoint() const;
  /// Back to a checkpoint of this run: training on gives the same bits as it did. What is frozen
  /// stays so, at the value that it had.
  void restore(const Checkpoint<Real>& checkpoint);

 private:
  bool train_minibatch();
  void load_minibatch(std::span<const std::uint32_t> indices);
  /// The training digits as they are varied, where the spec asks for it.
  void prepare_augmenter();
  void diverged(const Phrase& what, double value);

  Spec spec_;
  TrainingAndTest parts_;
  FusedNetwork<Real> network_;
  Edits<Real> edits_;
  Optimizer<Real> optimizer_;
  Sampler sampler_;
  std::optional<Augmenter> augmenter_;
  Random augmentation_random_;
  StopConditions stop_conditions_;
  std::size_t minibatch_ = 0;
  std::optional<Fault> divergence_;
  std::vector<std::uint8_t> labels_;
};

}  // namespace nn
