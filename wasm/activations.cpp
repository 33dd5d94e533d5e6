#include "activations.hpp"

#include <algorithm>

#include "nn/activation.hpp"

namespace playground {
namespace {

// A hundred times what the widest layer has.
constexpr std::size_t kMostSums = 100000;

/// Calls body(activation) for an activation of that name, and so many sums.
template <class Body>
std::vector<float> with_activation(std::string_view name, std::size_t sums, Body body) {
  const auto& names = nn::Names<nn::Activation>::kNames;
  const auto* const found = std::find(names.begin(), names.end(), name);
  if (found == names.end() || sums > kMostSums) return {};
  return body(static_cast<nn::Activation>(found - names.begin()));
}

}  // namespace

std::vector<float> activate(std::string_view name, std::span<const float> sums) {
  return with_activation(name, sums.size(), [&](nn::Activation activation) {
    return nn::activate_row(activation, sums);
  });
}

std::vector<float> derivatives(std::string_view name, std::span<const float> sums,
                               std::span<const float> outputs) {
  if (sums.size() != outputs.size()) return {};
  return with_activation(name, sums.size(), [&](nn::Activation activation) {
    return nn::derivatives_of_row(activation, sums, outputs);
  });
}

}  // namespace playground
