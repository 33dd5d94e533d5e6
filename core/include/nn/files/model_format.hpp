#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "nn/model_file.hpp"
#include "nn/names.hpp"

namespace nn {

enum class ModelFormat : std::uint8_t { kText, kSafetensors, kNpz };

template <>
struct Names<ModelFormat> {
  static constexpr std::array<std::string_view, 3> kNames = {"text", "safetensors", "npz"};
};

/// By the ending of a file's name: .safetensors, .npz, anything else is text.
ModelFormat format_of(std::string_view path);

std::string write_model(ModelFormat format, const Spec& spec, const Network<float>& network);

/// `base` is for files that do not say their spec, from other programs. Throws Error for what is
/// not legal in that format.
Model read_model(ModelFormat format, std::string_view bytes, const Spec& base);

}  // namespace nn
