#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "nn/files/layer_order.hpp"
#include "nn/model_file.hpp"
#include "nn/names.hpp"

namespace nn {

enum class ModelFormat : std::uint8_t { kText, kSafetensors, kNpz };

template <>
struct Names<ModelFormat> {
  static constexpr std::array<std::string_view, 3> kNames = {"text", "safetensors", "npz"};
};

/// By the ending of a file's name, in small letters or capitals: .safetensors, .npz, anything else
/// is text.
ModelFormat format_of(std::string_view path);

std::string write_model(ModelFormat format, const Spec& spec, const Network<float>& network);

/// `base` is for files that do not say their spec, from other programs; `order` for safetensors
/// that do not tell the order of their layers (the others always do). Throws OpenLayerOrder where
/// it is missing, and Error for what is not legal in that format.
Model read_model(ModelFormat format, std::string_view bytes, const Spec& base,
                 const LayerOrder& order = {});

}  // namespace nn
