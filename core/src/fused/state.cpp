#include <algorithm>

#include "nn/checksum.hpp"
#include "nn/fused_network.hpp"

/// A fused network from and to other forms: the lecture's layers, and parameters and moments as one
/// list of numbers, tensor by tensor, each with its moments behind it. Seldom needed, so not
/// compiled for speed as the rest is.
namespace nn {
namespace {

/// Calls body(buffer, is_moment) for each in the order of the list; Layers may be const.
template <class Layers, class Body>
void for_each_buffer(Layers& layers, Body&& body) {
  for (auto& layer : layers)
    for (auto* of : {&layer.weights, &layer.bias})
      for (auto* buffer : {&of->now, &of->first, &of->second}) body(*buffer, buffer != &of->now);
}

template <class Layers>
std::size_t size_of(Layers& layers) {
  std::size_t size = 0;
  for_each_buffer(layers, [&](auto& buffer, bool /*is_moment*/) { size += buffer.span().size(); });
  return size;
}

}  // namespace

template <class Real>
void FusedNetwork<Real>::add(const Network<Real>& network) {
  for (std::size_t i = 0; i < network.layers().size(); i += 2) {
    const auto& connected = std::get<FullyConnectedLayer<Real>>(network.layers()[i]);
    const auto& activation = std::get<ActivationLayer<Real>>(network.layers()[i + 1]);
    add(connected.weights(), connected.bias(), activation.activation());
  }
}

template <class Real>
Network<Real> FusedNetwork<Real>::to_layers() const {
  Network<Real> network;
  for (std::size_t layer = 0; layer < layers(); ++layer) {
    Matrix<Real> weights = make_matrix<Real>(inputs(layer), outputs(layer));
    Vector<Real> bias = Vector<Real>::from_shape({outputs(layer)});
    for (std::size_t input = 0; input < inputs(layer); ++input)
      std::copy_n(row(layer, input).data(), outputs(layer), &weights(input, 0));
    std::copy_n(row(layer, inputs(layer)).data(), outputs(layer), bias.data());
    network.add(FullyConnectedLayer<Real>(std::move(weights), std::move(bias)));
    network.add(ActivationLayer<Real>(activation(layer)));
  }
  return network;
}

template <class Real>
std::string weights_checksum(const FusedNetwork<Real>& network) {
  Checksum checksum;
  for (std::size_t layer = 0; layer < network.layers(); ++layer)
    for (std::size_t input = 0; input <= network.inputs(layer); ++input)
      checksum.add(std::as_bytes(network.row(layer, input)));
  return checksum.text();
}

template <class Real>
std::vector<Real> FusedNetwork<Real>::state() const {
  std::vector<Real> state(size_of(layers_));
  auto to = state.begin();
  for_each_buffer(layers_, [&](auto& buffer, bool /*is_moment*/) {
    to = std::copy_n(buffer.data(), buffer.span().size(), to);
  });
  return state;
}

template <class Real>
void FusedNetwork<Real>::restore(std::span<const Real> state) {
  const bool has_all = state.size() == size_of(layers_);
  auto from = state.begin();
  for_each_buffer(layers_, [&](auto& buffer, bool is_moment) {
    if (is_moment && !has_all) {
      // A state from before the first step: its moments were 0.
      std::fill_n(buffer.data(), buffer.span().size(), Real{0});
    } else {
      std::copy_n(from, buffer.span().size(), buffer.data());
      from += static_cast<std::ptrdiff_t>(buffer.span().size());
    }
  });
}

template void FusedNetwork<float>::add(const Network<float>&);
template void FusedNetwork<double>::add(const Network<double>&);
template Network<float> FusedNetwork<float>::to_layers() const;
template Network<double> FusedNetwork<double>::to_layers() const;
template std::string weights_checksum(const FusedNetwork<float>&);
template std::string weights_checksum(const FusedNetwork<double>&);
template std::vector<float> FusedNetwork<float>::state() const;
template std::vector<double> FusedNetwork<double>::state() const;
template void FusedNetwork<float>::restore(std::span<const float>);
template void FusedNetwork<double>::restore(std::span<const double>);

}  // namespace nn
