#pragma once

#include <string>
#include <vector>

#include "nn/files/layer_order.hpp"

namespace nn::files {

/// A layer as far as its place is concerned.
struct LayerEnds {
  std::string name;
  std::size_t inputs;
  std::size_t outputs;
};

/// Indices of the layers, given in the file's order, from the pixels to the classes: as `wanted`
/// names them, or, where that is empty, in the only order that shapes allow, or in the one of those
/// that the names tell (by numbers, or by words as "input" and "output"). Throws OpenLayerOrder
/// where they do not, and Error for a `wanted` that does not name each layer once. Layers that fit
/// in no order come by their names: whoever looks at the shapes next says what is wrong.
std::vector<std::size_t> order_of(const std::vector<LayerEnds>& layers, const LayerOrder& wanted);

}  // namespace nn::files
