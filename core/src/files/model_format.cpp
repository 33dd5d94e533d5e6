#include "nn/files/model_format.hpp"

#include "nn/error.hpp"
#include "nn/files/npz.hpp"
#include "nn/files/safetensors.hpp"

namespace nn {

ModelFormat format_of(std::string_view path) {
  std::string name(path);
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  if (name.ends_with(".safetensors")) return ModelFormat::kSafetensors;
  if (name.ends_with(".npz")) return ModelFormat::kNpz;
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

Model read_model(ModelFormat format, std::string_view bytes, const Spec& base,
                 const LayerOrder& order) {
  if (format == ModelFormat::kSafetensors) return read_safetensors(bytes, base, order);
  if (!order.empty())
    throw Error(
        Phrase{"order_unneeded",
               "an order of the layers is given; expected one for safetensors only: # tells it "
               "itself",
               name_of(format)});
  return format == ModelFormat::kNpz ? read_npz(bytes, base) : read_model(bytes);
}

}  // namespace nn
