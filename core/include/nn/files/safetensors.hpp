#pragma once

#include <string>
#include <string_view>

#include "nn/files/layer_order.hpp"
#include "nn/model_file.hpp"

/// The format of github.com/huggingface/safetensors: 8 bytes with the length of a JSON header, the
/// header, the tensors' bytes.
namespace nn {

/// The tensors as the state_dict of a PyTorch nn.Sequential names and shapes them, where
/// activations stand between the layers: `0.weight` (O, I), `0.bias` (O), `2.weight`, ... The spec
/// is the entry `spec` of `__metadata__`, as text.
std::string write_safetensors(const Spec& spec, const Network<float>& network);

/// Reads that, and tensors NAME.weight and NAME.bias of other programs whose shapes follow upon one
/// another from 64 to 10, float32 or float64. Layers come in the only order that their shapes
/// allow, or in the one that their names tell, or as `order` says. Without a spec, `base` with the
/// layers of the file. Throws OpenLayerOrder where the order is not told, and Error, naming what is
/// not legal.
Model read_safetensors(std::string_view bytes, const Spec& base = {}, const LayerOrder& order = {});

}  // namespace nn
