#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "nn/augment.hpp"
#include "nn/digits.hpp"
#include "nn/error.hpp"
#include "nn/fused_network.hpp"
#include "nn/metrics.hpp"
#include "nn/network.hpp"
#include "nn/sampler.hpp"
#include "nn/spec.hpp"

namespace nn {

/// What a count 0 to 16 is multiplied by to become an input.
template <class Real>
Real pixel_scale(Pixels pixels) {
  return pixels == Pixels::kUnit ? Real{1} / Real{kFullCount} : Real{1};
}

/// Images as the network takes them: X (n, 64), scaled as the spec says.
template <class Real>
Matrix<Real> inputs_of(std::span<const Image> images, Pixels pixels);

/// The network of a spec, with the initial weights of its seed. Throws Error for an illegal spec.
template <class Real>
Network<Real> build_network(const Spec& spec);

/// FNV-1a over the bits of W and b, layer by layer.
template <class Real>
std::string weights_checksum(const Network<Real>& network);

struct Evaluation {
  double loss = 0;  ///< mean per example
  Confusion confusion;
};

/// Predicts X (n, 64) and compares with the labels.
template <class Real>
Evaluation evaluate(Network<Real>& network, Loss loss, const Matrix<Real>& x,
                    std::span<const std::uint8_t> labels);

/// Rows evaluated at a time: the activations of a wide network stay in the cache, and in the page's
/// memory.
inline constexpr std::size_t kEvaluationRows = 128;

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

/// The example at hand forward and its error backward: all layers one behind the other.
template <class Real>
struct Inspection {
  std::vector<Real> sums;         ///< z
  std::vector<Real> activations;  ///< a = s(z)
  std::vector<Real> derivatives;  ///< s'(z); of a softmax a (1 - a), the diagonal of its Jacobian
  std::vector<Real> errors;       ///< dE/dz; zeros without a label
};

/// What the network says of each of a set of digits.
template <class Real>
struct Classification {
  std::vector<std::uint8_t> predicted;
  std::vector<Real> output;  ///< the largest one, as it is: only a softmax makes it a probability
};

/// One weight, or one bias where `input` is the number of the layer's inputs.
struct ParameterAddress {
  std::size_t layer;  ///< 0 is the first
  std::size_t input;
  std::size_t unit;

  bool operator==(const ParameterAddress&) const = default;
};

/// Everything that training on from a minibatch depends on, but for the live fields of the spec.
template <class Real>
struct Checkpoint {
  std::size_t minibatch;
  std::vector<Real> parameters;
  Optimizer<Real> optimizer;
  Sampler sampler;
  Random augmentation_random;
  double best_test_loss;
  std::size_t evaluations_without_better;
  bool weights_were_set;
};

/// A training run: advances a network by minibatches and can be asked how it stands. The same spec
/// gives the same weights after the same number of minibatches, to the last bit, however they are
/// divided into calls.
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

  Evaluation evaluate_training() { return evaluate_fused(x_train_, parts_.training.labels); }
  Evaluation evaluate_test() { return evaluate_fused(x_test_, parts_.test.labels); }
  /// Of pen digits by writers not trained on; of none where there are no pen digits.
  Evaluation evaluate_pen_test() { return evaluate_fused(x_pen_test_, parts_.pen_test.labels); }

  /// The ten outputs for one image of values 0 to 16.
  void predict(std::span<const Real, kPixels> values, std::span<Real, kClasses> outputs);

  /// Outputs of every layer after its activation, one layer behind the other, for one image of
  /// values 0 to 16.
  std::vector<Real> trace(std::span<const Real, kPixels> values);

  /// For values 0 to 16 and a label, or none.
  Inspection<Real> inspect(std::span<const Real, kPixels> values,
                           std::optional<std::uint8_t> label);

  /// (64) d output / d value: how output `output` answers to each value.
  std::vector<Real> saliency(std::span<const Real, kPixels> values, std::size_t output);

  /// (I + 1) gradient of the mean loss over the training set with respect to the weights of one
  /// unit, and its bias last; without weight decay. Throws Error for a unit that does not exist.
  std::vector<Real> gradient(std::size_t layer, std::size_t unit);

  Classification<Real> classify_training() { return classify(x_train_); }
  Classification<Real> classify_test() { return classify(x_test_); }

  /// Throws Error for an address that does not exist.
  [[nodiscard]] Real parameter(const ParameterAddress& address) const;
  /// Training goes on from the new value. Throws Error for an address that does not exist, or a
  /// value that is not finite.
  void set_parameter(const ParameterAddress& address, Real value);
  /// All of them, finite: W (I, O) and b of each layer in turn. Throws Error, and changes nothing,
  /// unless there are as many as the spec has.
  void set_parameters(std::span<const Real> values);
  /// Training leaves a frozen parameter alone. Throws Error for an address that does not exist.
  void freeze(const ParameterAddress& address, bool frozen);

  /// More training digits, behind those of the split.
  void add_training(const Digits& digits);
  /// Takes back the `count` digits added last. There must be so many.
  void remove_training(std::size_t count);

  [[nodiscard]] Checkpoint<Real> checkpoint() const;
  /// Back to a checkpoint of this run: training on gives the same bits as it did. What is frozen
  /// stays so, at the value that it had.
  void restore(const Checkpoint<Real>& checkpoint);

  [[nodiscard]] const Network<Real>& network() const { return network_; }
  [[nodiscard]] const Digits& training() const { return parts_.training; }
  [[nodiscard]] const Digits& test() const { return parts_.test; }
  [[nodiscard]] const Digits& pen_test() const { return parts_.pen_test; }

 private:
  struct Frozen {
    ParameterAddress address;
    Real value;
  };

  bool train_minibatch();
  void load_minibatch(std::span<const std::uint32_t> indices);
  /// The training digits as they are varied, where the spec asks for it.
  void prepare_augmenter();
  void check_stop_conditions();
  void check_address(const ParameterAddress& address) const;
  void training_changed();
  Classification<Real> classify(const Matrix<Real>& x);
  /// Takes X forward in chunks that fit the memory; body(begin, count) reads the outputs of each.
  template <class Body>
  void forward_chunks(const Matrix<Real>& x, Body&& body);
  void forward_one(std::span<const Real, kPixels> values);
  Evaluation evaluate_fused(const Matrix<Real>& x, std::span<const std::uint8_t> labels);
  void diverged(const Phrase& what, double value);

  Spec spec_;
  TrainingAndTest parts_;
  Matrix<Real> x_train_;
  Matrix<Real> x_test_;
  Matrix<Real> x_pen_test_;
  Network<Real> network_;
  FusedNetwork<Real> fused_;
  Optimizer<Real> optimizer_;
  Sampler sampler_;
  std::optional<Augmenter> augmenter_;
  Random augmentation_random_;
  std::size_t minibatch_ = 0;
  std::optional<Fault> divergence_;
  bool weights_were_set_ = false;
  Ending stopped_ = Ending::kNone;
  double best_test_loss_ = std::numeric_limits<double>::infinity();
  std::size_t evaluations_without_better_ = 0;
  std::vector<Frozen> frozen_;
  std::vector<std::uint8_t> labels_;
};

template <class Real>
template <class Body>
void Trainer<Real>::forward_chunks(const Matrix<Real>& x, Body&& body) {
  fused_.reserve(kEvaluationRows);
  for (std::size_t begin = 0; begin < rows(x); begin += kEvaluationRows) {
    const std::size_t count = std::min(kEvaluationRows, rows(x) - begin);
    for (std::size_t row = 0; row < count; ++row)
      std::copy_n(&x(begin + row, 0), kPixels, fused_.input(row).begin());
    fused_.forward(count);
    body(begin, count);
  }
}

}  // namespace nn
