#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "nn/digits.hpp"
#include "nn/fused_network.hpp"
#include "nn/metrics.hpp"
#include "nn/network.hpp"
#include "nn/sampler.hpp"
#include "nn/spec.hpp"

namespace nn {

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

/// A training run: advances a network by minibatches and can be asked how it stands. The same spec
/// gives the same weights after the same number of minibatches, to the last bit, however they are
/// divided into calls.
template <class Real>
class Trainer {
 public:
  /// Throws Error for an illegal spec, or unless there are 1797 digits.
  Trainer(const Spec& spec, const Digits& digits);

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

  /// Why training cannot go on, as a sentence; empty while it can. The weights are the last finite
  /// ones.
  [[nodiscard]] const std::string& divergence() const { return divergence_; }
  /// True when all minibatches are trained, or training has diverged.
  [[nodiscard]] bool ended() const {
    return minibatch_ >= spec_.minibatches || !divergence_.empty();
  }

  Evaluation evaluate_training() { return evaluate_fused(x_train_, parts_.training.labels); }
  Evaluation evaluate_test() { return evaluate_fused(x_test_, parts_.test.labels); }

  /// The ten outputs for one image of values 0 to 16.
  void predict(std::span<const Real, kPixels> values, std::span<Real, kClasses> outputs);

  /// Outputs of every layer after its activation, one layer behind the other, for one image of
  /// values 0 to 16.
  std::vector<Real> trace(std::span<const Real, kPixels> values);

  [[nodiscard]] const Network<Real>& network() const { return network_; }
  [[nodiscard]] const Digits& training() const { return parts_.training; }
  [[nodiscard]] const Digits& test() const { return parts_.test; }

 private:
  bool train_minibatch();
  void forward_one(std::span<const Real, kPixels> values);
  Evaluation evaluate_fused(const Matrix<Real>& x, std::span<const std::uint8_t> labels);
  void diverged(const std::string& what, double value);

  Spec spec_;
  TrainingAndTest parts_;
  Matrix<Real> x_train_;
  Matrix<Real> x_test_;
  Network<Real> network_;
  FusedNetwork<Real> fused_;
  Optimizer<Real> optimizer_;
  Sampler sampler_;
  std::size_t minibatch_ = 0;
  std::string divergence_;
  std::vector<std::uint8_t> labels_;
};

}  // namespace nn
