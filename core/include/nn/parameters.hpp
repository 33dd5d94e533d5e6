#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "nn/fused_network.hpp"

/// A network's parameters by address, read and changed by hand.
namespace nn {

/// One weight, or one bias where `input` is the number of the layer's inputs.
struct ParameterAddress {
  std::size_t layer;  ///< 0 is the first
  std::size_t input;
  std::size_t unit;

  bool operator==(const ParameterAddress&) const = default;
};

/// Throws Error for an address that does not exist.
template <class Real>
void check_address(const FusedNetwork<Real>& network, const ParameterAddress& address);

/// W (I, O) and b of each layer in turn.
template <class Real>
std::vector<Real> parameters_of(const FusedNetwork<Real>& network);

/// Parameters that training leaves alone, each with the value that it keeps.
template <class Real>
class FrozenParameters {
 public:
  void freeze(const ParameterAddress& address, Real value);
  void thaw(const ParameterAddress& address);

  /// After a step: the network has their values again.
  void write_to(FusedNetwork<Real>& network) const;
  /// After weights were set: they keep the values that the network has now.
  void read_from(const FusedNetwork<Real>& network);

 private:
  struct Frozen {
    ParameterAddress address;
    Real value;
  };
  std::vector<Frozen> frozen_;
};

/// What a run knows of its parameters' editing.
template <class Real>
struct Edits {
  FrozenParameters<Real> frozen;
  bool weights_were_set = false;
};

/// Reads and changes a network's parameters, and notes what it has done: a view, which must not
/// outlive the two. Each function throws Error, and changes nothing, for an address that does not
/// exist.
template <class Real>
class ParameterEditor {
 public:
  ParameterEditor(FusedNetwork<Real>& network, Edits<Real>& edits)
      : network_(&network), edits_(&edits) {}

  [[nodiscard]] Real get(const ParameterAddress& address) const;
  /// Training goes on from the new value. Throws Error for one that is not finite.
  void set(const ParameterAddress& address, Real value);
  /// All of them, finite, in the order of parameters_of(). Throws Error, and changes nothing,
  /// unless there are as many as the network has.
  void set_all(std::span<const Real> values);
  /// Training leaves a frozen parameter alone.
  void freeze(const ParameterAddress& address, bool frozen);

 private:
  void were_set();

  FusedNetwork<Real>* network_;
  Edits<Real>* edits_;
};

}  // namespace nn
