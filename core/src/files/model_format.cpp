#include "nn/files/model_format.hpp"

#include "nn/files/npz.hpp"
#include "nn/files/safetensors.hpp"

namespace nn {

ModelFormat format_of(std::string_view path) {
  if (path.ends_with(".safetensors")) return ModelFormat::kSafetensors;
  if (path.ends_with(".npz")) return ModelFormat::kNpz;
  return ModelFormat::kText;
}

std::string write_model(ModelFormat format, const Spec& spec, const Network<float>& network) {
  switch (format) {
    case ModelFormat::kSafetensors:
      return write_safetensors(spec, network);
    case ModelFormat::kNpz:
      return write_npz(spec, network);
    case ModelFormat::kText:
      break;
  }
  return write_model(spec, network);
}

Model read_model(ModelFormat format, std::string_view bytes, const Spec& base) {
  switch (format) {
    case ModelFormat::kSafetensors:
      return read_safetensors(bytes, base);
    case ModelFormat::kNpz:
      return read_npz(bytes, base);
    case ModelFormat::kText:
      break;
  }
  return read_model(bytes);
}

}  // namespace nn
