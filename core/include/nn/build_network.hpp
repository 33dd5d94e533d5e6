#pragma once

#include "nn/fused_network.hpp"
#include "nn/network.hpp"
#include "nn/spec.hpp"

namespace nn {

/// The network of a spec, with the initial weights of its seed. Throws Error for an illegal spec.
template <class Real>
Network<Real> build_network(const Spec& spec);

/// The same as one that trains.
template <class Real>
FusedNetwork<Real> build_fused_network(const Spec& spec);

}  // namespace nn
