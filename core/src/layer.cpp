#include "nn/layer.hpp"

#include <string>
#include <utility>

#include <xtensor/xview.hpp>

#include "nn/error.hpp"
#include "nn/product.hpp"

namespace nn {
namespace {

template <class Real>
std::string shape_of(const Matrix<Real>& m) {
  return "(" + std::to_string(rows(m)) + ", " + std::to_string(columns(m)) + ")";
}

}  // namespace

template <class Real>
FullyConnectedLayer<Real>::FullyConnectedLayer(Matrix<Real> weights, Vector<Real> bias)
    : weights_(std::move(weights)),
      bias_(std::move(bias)),
      delta_w_(make_matrix<Real>(rows(weights_), columns(weights_))),
      delta_b_(Vector<Real>::from_shape({columns(weights_)})),
      input_(make_matrix<Real>(0, rows(weights_))) {
  clear();
}

template <class Real>
FullyConnectedLayer<Real>::FullyConnectedLayer(std::size_t inputs, std::size_t outputs,
                                               Initializer initializer, Random& random)
    : FullyConnectedLayer(make_matrix<Real>(inputs, outputs), Vector<Real>::from_shape({outputs})) {
  initialize(initializer, random, weights_, bias_);
}

template <class Real>
Matrix<Real> FullyConnectedLayer<Real>::forward(Matrix<Real> x) {
  if (columns(x) != rows(weights_))
    throw illegal("input shape", shape_of(x), std::to_string(rows(weights_)) + " columns");
  Matrix<Real> y = xt::broadcast(bias_, {rows(x), columns(weights_)});
  add_product(y, x, weights_);
  input_ = std::move(x);
  return y;
}

template <class Real>
Matrix<Real> FullyConnectedLayer<Real>::backward(const Matrix<Real>& d_outputs) {
  const std::size_t batch = rows(input_);
  const std::size_t inputs = rows(weights_);
  const std::size_t outputs = columns(weights_);
  if (rows(d_outputs) != batch || columns(d_outputs) != outputs)
    throw illegal("error shape", shape_of(d_outputs),
                  "(" + std::to_string(batch) + ", " + std::to_string(outputs) + ")");
  add_product(delta_w_, transposed(input_), d_outputs);
  for (std::size_t row = 0; row < batch; ++row) delta_b_ += xt::view(d_outputs, row);
  passes_ += batch;
  Matrix<Real> d_inputs = zeros<Real>(batch, inputs);
  add_product(d_inputs, d_outputs, transposed(weights_));
  return d_inputs;
}

template <class Real>
void FullyConnectedLayer<Real>::step(const Optimizer<Real>& optimizer) {
  if (passes_ == 0) return;
  using Decay = typename Optimizer<Real>::Decay;
  optimizer.update(flat(weights_), flat(std::as_const(delta_w_)), passes_, Decay::kWeights,
                   weight_moments_);
  optimizer.update(flat(bias_), flat(std::as_const(delta_b_)), passes_, Decay::kNone,
                   bias_moments_);
  clear();
}

template <class Real>
void FullyConnectedLayer<Real>::clear() {
  delta_w_.fill(Real{0});
  delta_b_.fill(Real{0});
  passes_ = 0;
}

template <class Real>
Matrix<Real> ActivationLayer<Real>::forward(Matrix<Real> x) {
  input_ = std::move(x);
  output_ = activate(activation_, input_);
  return output_;
}

template <class Real>
Matrix<Real> ActivationLayer<Real>::backward(const Matrix<Real>& d_outputs) {
  return activation_gradient(activation_, input_, output_, d_outputs);
}

template class FullyConnectedLayer<float>;
template class FullyConnectedLayer<double>;
template class ActivationLayer<float>;
template class ActivationLayer<double>;

}  // namespace nn
