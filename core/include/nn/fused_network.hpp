#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "nn/network.hpp"

namespace nn {

namespace fused {
template <class Real>
struct Kernels;
}

/// A network of the lecture's layers, trained faster: the same arithmetic in the same order, and so
/// the same bits as Network::predict, backward and step, but in memory that is laid out once. Rows
/// are padded with zeros to whole vectors; what belongs together (product and activation, gradient
/// and update) is done in blocks of rows that stay in the cache; a step writes the new weights
/// beside the old ones, so that a step to infinity can be left undone.
template <class Real>
class FusedNetwork {
 public:
  /// Without layers: add() comes before all else.
  explicit FusedNetwork(Loss loss);
  /// With other kernels than the widest that the machine has.
  FusedNetwork(Loss loss, const fused::Kernels<Real>& kernels);

  /// One more layer, with copies of W (I, O) and b (O).
  void add(const Matrix<Real>& weights, const Vector<Real>& bias, Activation activation);
  /// All layers of a network, which must be fully connected ones, each followed by an activation
  /// layer.
  void add(const Network<Real>& network);

  [[nodiscard]] std::size_t layers() const { return layers_.size(); }
  [[nodiscard]] std::size_t inputs(std::size_t layer) const { return layers_[layer].inputs; }
  [[nodiscard]] std::size_t outputs(std::size_t layer) const { return layers_[layer].outputs; }
  [[nodiscard]] Activation activation(std::size_t layer) const { return layers_[layer].activation; }

  /// Room for minibatches of so many rows. Inputs written before are lost.
  void reserve(std::size_t rows);

  /// Where example `row` of the next forward() is to be written: I values.
  std::span<Real> input(std::size_t row);

  /// Takes the first `rows` inputs through all layers.
  void forward(std::size_t rows);

  /// Y of an example of the last forward(), after layer `layer`; the last layer is the prediction.
  [[nodiscard]] std::span<const Real> output(std::size_t layer, std::size_t row) const;
  [[nodiscard]] std::span<const Real> prediction(std::size_t row) const {
    return output(layers_.size() - 1, row);
  }

  /// Mean loss of the last forward() of as many rows as there are labels.
  [[nodiscard]] double loss(std::span<const std::uint8_t> labels) const;

  /// Backward through all layers, and one step of the optimizer. False, with the weights as they
  /// were, where a new weight would not be finite.
  bool step(std::span<const std::uint8_t> labels, const Optimizer<Real>& optimizer);
  /// After a step() that was left undone: what a weight would have become, infinite rather than NaN
  /// where both are there.
  [[nodiscard]] Real refused() const;

  /// dE/dZ of every layer, of the last forward() for these labels: a step() without the step.
  void backward(std::span<const std::uint8_t> labels);
  /// The same for one example with its output `output` in place of the loss.
  void backward_from(std::size_t output);
  /// dE/dz of an example after one of these; layer 0 is the first.
  [[nodiscard]] std::span<const Real> error(std::size_t layer, std::size_t row) const;

  /// (O) row `input` of a layer's W, or b where input is I; until the next step().
  [[nodiscard]] std::span<const Real> row(std::size_t layer, std::size_t input) const;
  [[nodiscard]] std::span<Real> row(std::size_t layer, std::size_t input);

  /// Parameters and moments, to go back to by restore().
  [[nodiscard]] std::vector<Real> state() const;
  void restore(std::span<const Real> state);

  /// The lecture's layers, with copies of the weights.
  [[nodiscard]] Network<Real> to_layers() const;

 private:
  /// 64-byte aligned, all zeros.
  class Buffer {
   public:
    explicit Buffer(std::size_t size = 0);
    Real* data() { return data_.get(); }
    [[nodiscard]] const Real* data() const { return data_.get(); }
    [[nodiscard]] std::span<const Real> span() const { return {data_.get(), size_}; }

   private:
    struct Free {
      void operator()(Real* data) const;
    };
    std::unique_ptr<Real, Free> data_;
    std::size_t size_;
  };

  /// Parameters of one kind (W or b), with what a step needs beside them.
  struct Parameters {
    explicit Parameters(std::size_t size) : now(size), next(size) {}
    Buffer now;
    Buffer next;
    Buffer first;
    Buffer second;
  };

  struct Layer {
    std::size_t inputs;
    std::size_t outputs;
    std::size_t input_row;   ///< inputs, padded
    std::size_t output_row;  ///< outputs, padded
    std::size_t sum_row;     ///< likewise where needs_sum(), otherwise 0
    Activation activation;
    Parameters weights;  ///< (I, output_row)
    Parameters bias;     ///< (output_row)
    Buffer transposed;   ///< (O, input_row)
    Buffer sums;         ///< Z (B, sum_row)
    Buffer values;       ///< Y (B, output_row)
    Buffer errors;       ///< dE/dZ (B, output_row)
  };

  [[nodiscard]] std::size_t padded(std::size_t count) const;
  [[nodiscard]] const Real* input_of(std::size_t layer) const;
  void activate(Layer& layer, std::size_t row, std::size_t rows);
  void output_errors(std::span<const std::uint8_t> labels);
  void differentiate(Layer& layer, std::size_t row, std::size_t rows);
  void backward_through(std::size_t layer, std::size_t rows);
  bool update(std::size_t layer, std::size_t rows, const Optimizer<Real>& optimizer);
  void prepare_moments(const Optimizer<Real>& optimizer);

  const fused::Kernels<Real>* kernels_;
  Loss loss_;
  std::vector<Layer> layers_;
  std::size_t room_ = 0;
  Buffer inputs_;    ///< X (B, input_row of the first layer)
  Buffer gradient_;  ///< a block of rows of dW
  Buffer zeros_;
  Buffer panel_;  ///< of a large matrix, for the kernels
  bool has_moments_ = false;
};

/// FNV-1a over the bits of W and b, layer by layer: the same as of its to_layers().
template <class Real>
std::string weights_checksum(const FusedNetwork<Real>& network);

}  // namespace nn
