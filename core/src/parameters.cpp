#include "nn/parameters.hpp"

#include <algorithm>
#include <cmath>

#include "nn/error.hpp"

namespace nn {
namespace {

/// A row of W of each layer after the other, and its bias behind them; Network may be const.
template <class Network, class Body>
void for_each_row(Network& network, Body&& body) {
  for (std::size_t layer = 0; layer < network.layers(); ++layer)
    for (std::size_t input = 0; input <= network.inputs(layer); ++input)
      body(network.row(layer, input));
}

template <class Real>
std::size_t parameter_count(const FusedNetwork<Real>& network) {
  std::size_t count = 0;
  for_each_row(network, [&](std::span<const Real> row) { count += row.size(); });
  return count;
}

}  // namespace

template <class Real>
void check_address(const FusedNetwork<Real>& network, const ParameterAddress& address) {
  check_index("layer", address.layer, network.layers());
  // One more: the bias.
  check_index("input", address.input, network.inputs(address.layer) + 1);
  check_index("unit", address.unit, network.outputs(address.layer));
}

template <class Real>
std::vector<Real> parameters_of(const FusedNetwork<Real>& network) {
  std::vector<Real> parameters;
  parameters.reserve(parameter_count(network));
  for_each_row(network, [&](std::span<const Real> row) {
    parameters.insert(parameters.end(), row.begin(), row.end());
  });
  return parameters;
}

template <class Real>
void FrozenParameters<Real>::freeze(const ParameterAddress& address, Real value) {
  thaw(address);
  frozen_.push_back({address, value});
}

template <class Real>
void FrozenParameters<Real>::thaw(const ParameterAddress& address) {
  std::erase_if(frozen_, [&](const Frozen& frozen) { return frozen.address == address; });
}

template <class Real>
void FrozenParameters<Real>::write_to(FusedNetwork<Real>& network) const {
  for (const auto& [address, value] : frozen_)
    network.row(address.layer, address.input)[address.unit] = value;
}

template <class Real>
void FrozenParameters<Real>::read_from(const FusedNetwork<Real>& network) {
  for (auto& [address, value] : frozen_)
    value = network.row(address.layer, address.input)[address.unit];
}

template <class Real>
Real ParameterEditor<Real>::get(const ParameterAddress& address) const {
  check_address(*network_, address);
  return network_->row(address.layer, address.input)[address.unit];
}

template <class Real>
void ParameterEditor<Real>::set(const ParameterAddress& address, Real value) {
  check_address(*network_, address);
  if (!std::isfinite(value)) throw illegal({"parameter", "the parameter"}, value, finite());
  network_->row(address.layer, address.input)[address.unit] = value;
  were_set();
}

template <class Real>
void ParameterEditor<Real>::set_all(std::span<const Real> values) {
  const std::size_t count = parameter_count(*network_);
  if (values.size() != count)
    throw illegal({"parameter_count", "the number of parameters"}, values.size(), exactly(count));
  auto from = values.begin();
  for_each_row(*network_, [&](std::span<Real> row) {
    std::copy_n(from, row.size(), row.begin());
    from += static_cast<std::ptrdiff_t>(row.size());
  });
  were_set();
}

template <class Real>
void ParameterEditor<Real>::were_set() {
  edits_->weights_were_set = true;
  edits_->frozen.read_from(*network_);
}

template <class Real>
void ParameterEditor<Real>::freeze(const ParameterAddress& address, bool frozen) {
  const Real value = get(address);
  if (frozen)
    edits_->frozen.freeze(address, value);
  else
    edits_->frozen.thaw(address);
}

template void check_address(const FusedNetwork<float>&, const ParameterAddress&);
template void check_address(const FusedNetwork<double>&, const ParameterAddress&);
template std::vector<float> parameters_of(const FusedNetwork<float>&);
template std::vector<double> parameters_of(const FusedNetwork<double>&);
template class FrozenParameters<float>;
template class FrozenParameters<double>;
template class ParameterEditor<float>;
template class ParameterEditor<double>;

}  // namespace nn
