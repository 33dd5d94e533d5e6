#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace playground {

/// What a layer of that activation makes of these sums. Throws nn::Error where there is no
/// activation of that name, or more than 100,000 sums.
std::vector<float> activate(std::string_view name, std::span<const float> sums);

/// s'(z) of each sum, where `outputs` are the layer's; of a softmax a (1 - a). Throws likewise,
/// and unless there are as many outputs as sums.
std::vector<float> derivatives(std::string_view name, std::span<const float> sums,
                               std::span<const float> outputs);

}  // namespace playground
