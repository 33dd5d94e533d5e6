#pragma once

#include <vector>

#include "nn/activation.hpp"

/// Every activation that works on each sum alone, in the order of their names; softmax is the last
/// of all, and does not.
inline std::vector<nn::Activation> elementwise_activations() {
  std::vector<nn::Activation> all;
  for (std::size_t i = 0; i < static_cast<std::size_t>(nn::Activation::kSoftmax); ++i)
    all.push_back(static_cast<nn::Activation>(i));
  return all;
}

inline std::vector<nn::Activation> all_activations() {
  auto all = elementwise_activations();
  all.push_back(nn::Activation::kSoftmax);
  return all;
}
