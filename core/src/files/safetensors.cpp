#include "nn/files/safetensors.hpp"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "files/file_layers.hpp"
#include "files/little_endian.hpp"
#include "nn/error.hpp"
#include "nn/shown.hpp"

namespace nn {
namespace {

using files::FileTensor;
using Json = nlohmann::ordered_json;

constexpr std::size_t kLengthBytes = 8;
// Ours are of 2 kB; what a header may hold is bounded before it is parsed.
constexpr std::size_t kMostHeaderBytes = 65536;
constexpr std::string_view kMetadata = "__metadata__";

std::string layer_name(std::size_t layer) { return std::to_string(2 * layer); }

/// What a file is made of.
struct Parts {
  Json header;
  std::string_view data;
};

/// Refuses a name that occurs twice in an object: parsers differ in which they take.
Json header_of(std::string_view text) {
  std::vector<std::set<std::string>> open;
  std::string twice;
  const auto watch = [&](int /*depth*/, Json::parse_event_t event, const Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::object_start) open.emplace_back();
    if (event == Event::object_end) open.pop_back();
    if (event == Event::key && !open.back().insert(parsed.get<std::string>()).second)
      twice = parsed.get<std::string>();
    return true;
  };
  Json header = Json::parse(text.begin(), text.end(), watch, false);
  if (!twice.empty())
    throw Error(Phrase{"safetensors_twice",
                       "the name \"#\" is twice in the header; expected it once", shown(twice)});
  return header;
}

Parts parts_of(std::string_view bytes) {
  if (bytes.size() < kLengthBytes)
    throw illegal({"safetensors_length", "the length of the safetensors file"}, bytes.size(),
                  {"at_least_bytes", "at least # bytes", kLengthBytes});
  const auto told = files::number_at<std::uint64_t>(bytes, 0);
  const std::size_t most = std::min(kMostHeaderBytes, bytes.size() - kLengthBytes);
  if (told > most)
    throw illegal({"header_length", "the length of the header"}, std::to_string(told),
                  {"safetensors_cut_short",
                   "at most # bytes: the file is cut short or no safetensors", most});
  const auto length = static_cast<std::size_t>(told);
  const std::string_view text = bytes.substr(kLengthBytes, length);
  // The format lets blanks follow the object, and nothing else; the parser would end at a NUL.
  const bool is_framed = text.starts_with('{') && text.find('\0') == std::string_view::npos &&
                         text.find_last_not_of(' ') == text.rfind('}');
  Parts parts{.header = is_framed ? header_of(text) : Json(),
              .data = bytes.substr(kLengthBytes + length)};
  if (!parts.header.is_object())
    throw illegal(
        {"safetensors_header", "the header of the safetensors file"}, nn::quoted(text),
        {"safetensors_header", "a JSON object from its first byte on, and blanks behind it"});
  return parts;
}

/// What an entry says, for a message.
std::string said(const Json& entry, const char* member) { return shown(entry.at(member).dump()); }

/// A list of whole numbers from 0; false for anything else.
bool read_counts(const Json& entry, const char* member, std::vector<std::size_t>& counts) {
  const Json& list = entry.at(member);
  if (!list.is_array()) return false;
  for (const Json& item : list) {
    if (!item.is_number_unsigned()) return false;
    // The page's sizes have 32 bits.
    counts.push_back(
        static_cast<std::size_t>(std::min<std::uint64_t>(item.get<std::uint64_t>(), UINT32_MAX)));
  }
  return true;
}

std::size_t number_size_of(const FileTensor& tensor, const Json& entry) {
  const Json type = entry.value("dtype", Json());
  if (type == "F32") return sizeof(float);
  if (type == "F64") return sizeof(double);
  throw illegal(tensor.part("dtype"), said(entry, "dtype"), {"safetensors_dtype", "F32 or F64"});
}

/// Beside the tensor, where its bytes begin.
std::pair<std::size_t, FileTensor> tensor_of(const std::string& name, const Json& entry,
                                             std::string_view data) {
  FileTensor tensor;
  tensor.name = name;
  if (!entry.is_object())
    throw Error(Phrase{"safetensors_entry",
                       "tensor \"#\" is not described; expected dtype, shape and data_offsets",
                       shown(name)});
  for (const char* member : {"dtype", "shape", "data_offsets"})
    if (!entry.contains(member))
      throw Error(Phrase{"safetensors_missing",
                         "the # of # \"#\" is missing; expected dtype, shape and data_offsets",
                         member, "tensor", shown(name)});
  tensor.number_size = number_size_of(tensor, entry);
  if (!read_counts(entry, "shape", tensor.shape))
    throw illegal(tensor.part("shape"), said(entry, "shape"),
                  {"whole_numbers", "a list of whole numbers"});
  std::vector<std::size_t> offsets;
  if (!read_counts(entry, "data_offsets", offsets) || offsets.size() != 2 ||
      offsets[0] > offsets[1] || offsets[1] > data.size())
    throw illegal(files::PartOf("data_offsets", {"tensor", name}, "@ of # \"#\""),
                  said(entry, "data_offsets"),
                  {"safetensors_offsets", "two places in the # bytes of the tensors", data.size()});
  const std::size_t length = files::count_of(tensor) * tensor.number_size;
  if (offsets[1] - offsets[0] != length)
    throw illegal(tensor.part("length"), offsets[1] - offsets[0],
                  {"bytes_for_shape", "# bytes for its shape #", length, tensor.shape_text()});
  tensor.bytes = data.substr(offsets[0], length);
  return {offsets[0], std::move(tensor)};
}

/// The format wants every byte in one tensor: no holes, nothing shared.
void check_cover(std::vector<std::pair<std::size_t, std::size_t>> ranges, std::size_t size) {
  std::sort(ranges.begin(), ranges.end());
  std::size_t end = 0;
  for (const auto& [begin, length] : ranges) {
    if (begin != end)
      throw illegal({"tensor_place", "the place of a tensor"}, begin,
                    {"safetensors_place", "#, where the one before ends", end});
    end = begin + length;
  }
  if (end != size)
    throw illegal({"tensors_length", "the length of the tensors"}, size, {"bytes", "# bytes", end});
}

std::optional<std::string> spec_in(const Json& header) {
  const auto metadata = header.find(kMetadata);
  if (metadata == header.end() || !metadata->is_object()) return std::nullopt;
  const auto spec = metadata->find("spec");
  if (spec == metadata->end() || !spec->is_string()) return std::nullopt;
  return spec->get<std::string>();
}

struct Halves {
  std::string name;
  std::optional<FileTensor> weights;
  std::optional<FileTensor> bias;
};

std::vector<files::FileLayer> layers_of(const Parts& parts) {
  std::vector<Halves> found;
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (const auto& [name, entry] : parts.header.items()) {
    if (name == kMetadata) continue;
    auto [begin, tensor] = tensor_of(name, entry, parts.data);
    ranges.emplace_back(begin, tensor.bytes.size());
    const std::size_t dot = name.rfind('.');
    const std::string part = dot == std::string::npos ? name : name.substr(dot + 1);
    const std::string layer = dot == std::string::npos ? "" : name.substr(0, dot);
    if (part != "weight" && part != "bias")
      throw illegal(
          {"tensor_name", "the name of a tensor"}, nn::quoted(name),
          {"safetensors_names", "NAME.weight or NAME.bias, of fully connected layers only"});
    auto halves = std::find_if(found.begin(), found.end(),
                               [&](const Halves& other) { return other.name == layer; });
    if (halves == found.end()) halves = found.insert(halves, {layer, {}, {}});
    (part == "weight" ? halves->weights : halves->bias) = std::move(tensor);
  }
  check_cover(std::move(ranges), parts.data.size());
  std::vector<files::FileLayer> layers;
  for (auto& [name, weights, bias] : found) {
    if (!weights || !bias)
      throw Error(Phrase{"safetensors_half_layer", "layer \"#\" has no #; expected both",
                         shown(name), weights ? "bias" : "weight"});
    layers.push_back({name, std::move(*weights), std::move(*bias)});
  }
  if (layers.empty())
    throw Error(Phrase{"safetensors_empty",
                       "the safetensors file has no tensors; expected 0.weight, 0.bias"});
  return layers;
}

}  // namespace

std::string write_safetensors(const Spec& spec, const Network<float>& network) {
  Json header = {{kMetadata, {{"format", "pt"}, {"spec", to_text(spec)}}}};
  std::string data;
  const auto describe = [&](const std::string& name, const std::vector<std::size_t>& shape,
                            std::size_t begin) {
    header[name] = {{"dtype", "F32"}, {"shape", shape}, {"data_offsets", {begin, data.size()}}};
  };
  std::size_t index = 0;
  network.for_each_connected([&](const FullyConnectedLayer<float>& layer) {
    const auto& weights = layer.weights();
    const std::string name = layer_name(index++);
    std::size_t begin = data.size();
    for (std::size_t o = 0; o < columns(weights); ++o)
      for (std::size_t i = 0; i < rows(weights); ++i) files::append_number(data, weights(i, o));
    describe(name + ".weight", {columns(weights), rows(weights)}, begin);
    begin = data.size();
    for (const float value : flat(layer.bias())) files::append_number(data, value);
    describe(name + ".bias", {layer.bias().size()}, begin);
  });
  std::string text = header.dump();
  // So that the tensors begin at a multiple of 8.
  text.resize((text.size() + 7) / 8 * 8, ' ');
  std::string bytes;
  files::append_number(bytes, std::uint64_t{text.size()});
  return bytes + text + data;
}

Model read_safetensors(std::string_view bytes, const Spec& base, const LayerOrder& order) {
  constexpr auto kConvention = files::Convention::kOutputsInputs;
  const Parts parts = parts_of(bytes);
  return files::model_of(files::in_order(layers_of(parts), kConvention, order), kConvention,
                         spec_in(parts.header), base);
}

}  // namespace nn
