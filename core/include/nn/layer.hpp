#pragma once

#include <variant>

#include "nn/activation.hpp"
#include "nn/initializer.hpp"
#include "nn/optimizer.hpp"
#include "nn/tensor.hpp"

/// The lecture's two kinds of layer (L13), on minibatches as matrices: row i of X is example i.
namespace nn {

/// Y = X W + 1 bT.     X (B, I)   W (I, O)   b (O)   Y (B, O)
template <class Real>
class FullyConnectedLayer {
 public:
  FullyConnectedLayer(Matrix<Real> weights, Vector<Real> bias);
  /// W and b are drawn from `random`.
  FullyConnectedLayer(std::size_t inputs, std::size_t outputs, Initializer initializer,
                      Random& random);

  /// Returns Y and keeps X for backward(). Throws Error unless X has I columns.
  Matrix<Real> forward(Matrix<Real> x);

  /// Given dY (B, O), adds X^T dY to delta_w (equation 14), the rows of dY to delta_b (equation 13)
  /// and B to passes, and returns dX = dY W^T (equation 12). Throws Error unless dY has the shape
  /// of the last Y.
  Matrix<Real> backward(const Matrix<Real>& d_outputs);

  /// Moves W and b by the gradients, averaged over `passes`, and clears them. Does nothing before a
  /// backward().
  void step(const Optimizer<Real>& optimizer);

  [[nodiscard]] const Matrix<Real>& weights() const { return weights_; }
  [[nodiscard]] const Vector<Real>& bias() const { return bias_; }
  Matrix<Real>& weights() { return weights_; }
  Vector<Real>& bias() { return bias_; }
  [[nodiscard]] const Matrix<Real>& delta_w() const { return delta_w_; }
  [[nodiscard]] const Vector<Real>& delta_b() const { return delta_b_; }
  [[nodiscard]] std::size_t passes() const { return passes_; }

  /// Forgets the gradients.
  void clear();

 private:
  Matrix<Real> weights_;
  Vector<Real> bias_;
  Matrix<Real> delta_w_;
  Vector<Real> delta_b_;
  std::size_t passes_ = 0;
  Matrix<Real> input_;
  Moments<Real> weight_moments_;
  Moments<Real> bias_moments_;
};

/// Y = s(X), entry by entry (softmax: row by row). Has nothing to learn.
template <class Real>
class ActivationLayer {
 public:
  explicit ActivationLayer(Activation activation) : activation_(activation) {}

  /// Returns Y and keeps X and Y.
  Matrix<Real> forward(Matrix<Real> x);

  /// dX = dY (.) s'(X), equation 11, from the kept X and Y.
  Matrix<Real> backward(const Matrix<Real>& d_outputs);

  void step(const Optimizer<Real>& /*optimizer*/) {}

  [[nodiscard]] Activation activation() const { return activation_; }
  /// X of the last forward(): the weighted sums z.
  [[nodiscard]] const Matrix<Real>& input() const { return input_; }

 private:
  Activation activation_;
  Matrix<Real> input_;
  Matrix<Real> output_;
};

template <class Real>
using Layer = std::variant<FullyConnectedLayer<Real>, ActivationLayer<Real>>;

}  // namespace nn
