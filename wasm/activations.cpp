#include "activations.hpp"

#include <algorithm>

#include "nn/activation.hpp"
#include "nn/error.hpp"
#include "nn/shown.hpp"

namespace playground {
namespace {

// A hundred times what the widest layer has.
constexpr std::size_t kMostSums = 100000;

/// The activation of that name, for so many sums.
nn::Activation activation_of(std::string_view name, std::size_t sums) {
  const auto& names = nn::Names<nn::Activation>::kNames;
  // Of what is too long there may be nothing but its size.
  if (name.data() == nullptr) name = "";
  const auto* const found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    throw nn::illegal("activation", nn::value_shown(name), nn::one_of(nn::joined(names)));
  if (sums > kMostSums)
    throw nn::illegal({"sum_count", "the number of sums"}, sums, nn::at_most(kMostSums));
  return static_cast<nn::Activation>(found - names.begin());
}

}  // namespace

std::vector<float> activate(std::string_view name, std::span<const float> sums) {
  return nn::activate_row(activation_of(name, sums.size()), sums);
}

std::vector<float> derivatives(std::string_view name, std::span<const float> sums,
                               std::span<const float> outputs) {
  if (sums.size() != outputs.size())
    throw nn::illegal({"output_count", "the number of outputs"}, outputs.size(),
                      nn::exactly(sums.size()));
  return nn::derivatives_of_row(activation_of(name, sums.size()), sums, outputs);
}

}  // namespace playground
