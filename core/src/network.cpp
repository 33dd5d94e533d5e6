#include "nn/network.hpp"

#include <algorithm>
#include <utility>

#include "nn/checksum.hpp"
#include "nn/error.hpp"
#include "nn/sampler.hpp"

namespace nn {

template <class Real>
Matrix<Real> Network<Real>::predict(const Matrix<Real>& x) {
  Matrix<Real> output = x;
  for (Layer<Real>& layer : layers_)
    output = std::visit([&](auto& l) { return l.forward(std::move(output)); }, layer);
  return output;
}

template <class Real>
std::vector<Matrix<Real>> Network<Real>::predict_layers(const Matrix<Real>& x) {
  std::vector<Matrix<Real>> outputs;
  outputs.reserve(layers_.size());
  for (Layer<Real>& layer : layers_) {
    const Matrix<Real>& input = outputs.empty() ? x : outputs.back();
    outputs.push_back(std::visit([&](auto& l) { return l.forward(input); }, layer));
  }
  return outputs;
}

template <class Real>
double Network<Real>::loss(Loss loss, const Matrix<Real>& outputs,
                           const Matrix<Real>& targets) const {
  if (loss == Loss::kSquaredError) return squared_error(outputs, targets);
  return cross_entropy(std::get<ActivationLayer<Real>>(layers_.back()).input(), targets);
}

template <class Real>
void Network<Real>::backward(Loss loss, const Matrix<Real>& outputs, const Matrix<Real>& targets) {
  const bool through_softmax = loss == Loss::kCrossEntropy;
  Matrix<Real> error = through_softmax ? cross_entropy_gradient(outputs, targets)
                                       : squared_error_gradient(outputs, targets);
  for (auto layer = layers_.rbegin() + (through_softmax ? 1 : 0); layer != layers_.rend(); ++layer)
    error = std::visit([&](auto& l) { return l.backward(error); }, *layer);
}

template <class Real>
void Network<Real>::step(const Optimizer<Real>& optimizer) {
  for (Layer<Real>& layer : layers_) std::visit([&](auto& l) { l.step(optimizer); }, layer);
}

template <class Real>
void Network<Real>::fit(const Matrix<Real>& x_train, const Matrix<Real>& y_train,
                        const FitOptions& options) {
  if (options.batch_size < 1 || options.batch_size > rows(x_train))
    throw illegal("batch_size", options.batch_size, between(1, rows(x_train)));
  Sampler sampler(Sampling::kRandom, rows(x_train), options.seed);
  Optimizer<Real> optimizer({.kind = OptimizerKind::kSgd});
  for (std::size_t i = 0; i < options.minibatches; ++i) {
    const auto indices = sampler.next(options.batch_size);
    const Matrix<Real> outputs = predict(gather(x_train, indices));
    backward(Loss::kSquaredError, outputs, gather(y_train, indices));
    optimizer.begin_step(options.learning_rate);
    step(optimizer);
  }
}

template <class Real>
std::string weights_checksum(const Network<Real>& network) {
  Checksum checksum;
  network.for_each_connected([&](const FullyConnectedLayer<Real>& layer) {
    checksum.add(std::as_bytes(flat(layer.weights())));
    checksum.add(std::as_bytes(flat(layer.bias())));
  });
  return checksum.text();
}

template <class Real>
Matrix<Real> gather(const Matrix<Real>& from, std::span<const std::uint32_t> indices) {
  Matrix<Real> to = make_matrix<Real>(indices.size(), columns(from));
  for (std::size_t i = 0; i < indices.size(); ++i)
    std::copy_n(&from(indices[i], 0), columns(from), &to(i, 0));
  return to;
}

template <class Real>
Matrix<Real> one_hot(std::span<const std::uint8_t> labels, std::size_t classes) {
  Matrix<Real> targets = zeros<Real>(labels.size(), classes);
  for (std::size_t i = 0; i < labels.size(); ++i) targets(i, labels[i]) = Real{1};
  return targets;
}

template class Network<float>;
template class Network<double>;
template std::string weights_checksum(const Network<float>&);
template std::string weights_checksum(const Network<double>&);
template Matrix<float> gather(const Matrix<float>&, std::span<const std::uint32_t>);
template Matrix<double> gather(const Matrix<double>&, std::span<const std::uint32_t>);
template Matrix<float> one_hot(std::span<const std::uint8_t>, std::size_t);
template Matrix<double> one_hot(std::span<const std::uint8_t>, std::size_t);

}  // namespace nn
