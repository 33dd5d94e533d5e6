#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "nn/digits.hpp"
#include "nn/fused_network.hpp"
#include "nn/metrics.hpp"
#include "nn/spec.hpp"

namespace nn {

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

/// Rows evaluated at a time: the activations of a wide network stay in the cache, and in the page's
/// memory.
inline constexpr std::size_t kEvaluationRows = 128;

/// What a network says of one image, of 64 values 0 to 16, and of digits: the numbers of the
/// lecture's equations 8 to 14. It is a view, which must not outlive the network. It goes through
/// the network's own memory: between a forward() and its step() it must not be asked.
template <class Real>
class Probe {
 public:
  Probe(FusedNetwork<Real>& network, Pixels pixels) : network_(&network), pixels_(pixels) {}

  /// The ten outputs.
  void predict(std::span<const Real, kPixels> values, std::span<Real, kClasses> outputs) const;

  /// Outputs of every layer after its activation, one layer behind the other.
  [[nodiscard]] std::vector<Real> trace(std::span<const Real, kPixels> values) const;

  /// With a label, or none.
  [[nodiscard]] Inspection<Real> inspect(std::span<const Real, kPixels> values,
                                         std::optional<std::uint8_t> label) const;

  /// (64) d output / d value: how output `output` answers to each value.
  [[nodiscard]] std::vector<Real> saliency(std::span<const Real, kPixels> values,
                                           std::size_t output) const;

  /// Predicts, and compares with the labels. Of no digits the loss is 0.
  [[nodiscard]] Evaluation evaluate(const Digits& digits) const;

  [[nodiscard]] Classification<Real> classify(std::span<const Image> images) const;

  /// (I + 1) gradient of the mean loss over the digits with respect to the weights of one unit, and
  /// its bias last; without weight decay. Of no digits it is not a number. Throws Error for a unit
  /// that does not exist.
  [[nodiscard]] std::vector<Real> gradient(const Digits& digits, std::size_t layer,
                                           std::size_t unit) const;

 private:
  void forward(std::span<const Real, kPixels> values) const;
  /// Takes the images forward in chunks that fit the memory; body(begin, count) reads the outputs
  /// of each.
  template <class Body>
  void forward_chunks(std::span<const Image> images, Body&& body) const;

  FusedNetwork<Real>* network_;
  Pixels pixels_;
};

}  // namespace nn
