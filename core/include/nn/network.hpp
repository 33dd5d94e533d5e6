#pragma once

#include <string>
#include <vector>

#include "nn/layer.hpp"
#include "nn/loss.hpp"

namespace nn {

struct FitOptions {
  std::size_t minibatches = 40000;
  double learning_rate = 0.5;
  std::size_t batch_size = 64;
  std::uint64_t seed = 1;
};

/// A list of layers (lecture, L13).
template <class Real>
class Network {
 public:
  void add(Layer<Real> layer) { layers_.push_back(std::move(layer)); }

  /// Y (B, C) for X (B, I).
  Matrix<Real> predict(const Matrix<Real>& x);

  /// Y of every layer, the last one being the prediction.
  std::vector<Matrix<Real>> predict_layers(const Matrix<Real>& x);

  /// Mean loss of the last predict() against one-hot targets (B, C). Cross-entropy reads the scores
  /// before the softmax.
  [[nodiscard]] double loss(Loss loss, const Matrix<Real>& outputs,
                            const Matrix<Real>& targets) const;

  /// Takes the error of the last predict() backward through the layers in reverse order; each sums
  /// its gradients.
  void backward(Loss loss, const Matrix<Real>& outputs, const Matrix<Real>& targets);

  /// One step of every layer.
  void step(const Optimizer<Real>& optimizer);

  /// The lecture's loop (L14): squared error, plain gradient descent, distinct examples at random.
  /// X (n, I), T (n, C). Throws Error unless 1 <= batch_size <= n.
  void fit(const Matrix<Real>& x_train, const Matrix<Real>& y_train, const FitOptions& options);

  [[nodiscard]] const std::vector<Layer<Real>>& layers() const { return layers_; }
  std::vector<Layer<Real>>& layers() { return layers_; }

  /// Calls body(layer) for each fully connected layer, first to last.
  template <class Body>
  void for_each_connected(Body&& body) {
    for (Layer<Real>& layer : layers_)
      if (auto* connected = std::get_if<FullyConnectedLayer<Real>>(&layer)) body(*connected);
  }
  template <class Body>
  void for_each_connected(Body&& body) const {
    for (const Layer<Real>& layer : layers_)
      if (const auto* connected = std::get_if<FullyConnectedLayer<Real>>(&layer)) body(*connected);
  }

 private:
  std::vector<Layer<Real>> layers_;
};

/// FNV-1a over the bits of W and b, layer by layer.
template <class Real>
std::string weights_checksum(const Network<Real>& network);

/// Rows `indices` of a matrix, as the minibatch in that order.
template <class Real>
Matrix<Real> gather(const Matrix<Real>& from, std::span<const std::uint32_t> indices);

/// A 1 in column labels[i] of row i, (n, classes).
template <class Real>
Matrix<Real> one_hot(std::span<const std::uint8_t> labels, std::size_t classes);

}  // namespace nn
