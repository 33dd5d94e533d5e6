#include "nn/build_network.hpp"

namespace nn {
namespace {

/// Calls body(W, b, activation) for each layer, first to last.
template <class Real, class Body>
void for_each_layer(const Spec& spec, Body&& body) {
  spec.validate();
  Random random(spec.seed, Stream::kWeights);
  for (std::size_t i = 0; i + 1 < spec.layers.size(); ++i) {
    Matrix<Real> weights = make_matrix<Real>(spec.layers[i], spec.layers[i + 1]);
    Vector<Real> bias = Vector<Real>::from_shape({spec.layers[i + 1]});
    initialize(spec.initializer, random, weights, bias);
    body(std::move(weights), std::move(bias), spec.activation_of(i));
  }
}

}  // namespace

template <class Real>
Network<Real> build_network(const Spec& spec) {
  Network<Real> network;
  for_each_layer<Real>(spec, [&](Matrix<Real> weights, Vector<Real> bias, Activation activation) {
    network.add(FullyConnectedLayer<Real>(std::move(weights), std::move(bias)));
    network.add(ActivationLayer<Real>(activation));
  });
  return network;
}

template <class Real>
FusedNetwork<Real> build_fused_network(const Spec& spec) {
  FusedNetwork<Real> network(spec.loss);
  // One layer at a time: the page's memory need not hold all weights twice.
  for_each_layer<Real>(
      spec, [&](const Matrix<Real>& weights, const Vector<Real>& bias, Activation activation) {
        network.add(weights, bias, activation);
      });
  return network;
}

template Network<float> build_network(const Spec&);
template Network<double> build_network(const Spec&);
template FusedNetwork<float> build_fused_network(const Spec&);
template FusedNetwork<double> build_fused_network(const Spec&);

}  // namespace nn
