#include "files/file_layers.hpp"

#include <algorithm>
#include <cmath>

#include "files/layer_order.hpp"
#include "files/little_endian.hpp"
#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"

namespace nn::files {
namespace {

// Far more than a spec allows, and the bytes of a product of two can be counted in 32 bits.
constexpr std::size_t kMostEntries = 10'000;

std::string layers_text(const Spec& spec) { return spec_field("layers").get(spec); }

/// I and O of a matrix of weights.
struct Sides {
  std::size_t inputs;
  std::size_t outputs;
};

Sides sides_of(const FileTensor& weights, Convention convention) {
  if (weights.shape.size() != 2)
    throw illegal(weights.part("shape"), weights.shape_text(),
                  {"two_dimensions", "two dimensions"});
  if (convention == Convention::kInputsOutputs) return {weights.shape[0], weights.shape[1]};
  return {weights.shape[1], weights.shape[0]};
}

FileTensor shaped(std::vector<std::size_t> shape) {
  FileTensor tensor;
  tensor.shape = std::move(shape);
  return tensor;
}

std::string shape_of(Sides sides, Convention convention) {
  return convention == Convention::kInputsOutputs
             ? shaped({sides.inputs, sides.outputs}).shape_text()
             : shaped({sides.outputs, sides.inputs}).shape_text();
}

/// Widths from the inputs to the outputs.
std::vector<std::uint32_t> widths_of(const std::vector<FileLayer>& layers, Convention convention) {
  std::vector<std::uint32_t> widths;
  for (const FileLayer& layer : layers) {
    const Sides sides = sides_of(layer.weights, convention);
    if (widths.empty()) {
      widths.push_back(static_cast<std::uint32_t>(sides.inputs));
    } else if (sides.inputs != widths.back()) {
      throw illegal(layer.weights.part("shape"), layer.weights.shape_text(),
                    {"shape_after_layer", "#: the layer before has # outputs",
                     shape_of({widths.back(), sides.outputs}, convention), widths.back()});
    }
    if (layer.bias.shape != std::vector{sides.outputs})
      throw illegal(layer.bias.part("shape"), layer.bias.shape_text(),
                    {"exactly", "#", shaped({sides.outputs}).shape_text()});
    widths.push_back(static_cast<std::uint32_t>(sides.outputs));
  }
  return widths;
}

/// As to_text() begins one.
bool is_spec(std::string_view text) { return text.starts_with("layers="); }

/// A number for each layer of its own cannot be taken over by a network with other layers.
Spec with_layers(Spec spec, const std::vector<std::uint32_t>& widths) {
  spec.layers = widths;
  if (spec.activation.size() + 2 != widths.size()) spec.activation.resize(1);
  spec.validate();
  return spec;
}

float value_at(const FileTensor& tensor, std::size_t index) {
  const std::size_t at = index * tensor.number_size;
  const double number = tensor.number_size == sizeof(double)
                            ? number_at<double>(tensor.bytes, at)
                            : double{number_at<float>(tensor.bytes, at)};
  const auto value = static_cast<float>(number);
  if (!std::isfinite(value))
    throw illegal(PartOf("number", index + 1, {"tensor", tensor.name}),
                  std::isnan(number) ? "NaN" : number_text(number),
                  {"finite_float32", "a finite float32"});
  return value;
}

void read_weights(const FileTensor& tensor, Convention convention, Matrix<float>& weights) {
  const std::size_t inputs = rows(weights);
  const std::size_t outputs = columns(weights);
  const bool inputs_first =
      (convention == Convention::kInputsOutputs) == (tensor.order == Order::kRows);
  for (std::size_t i = 0; i < inputs; ++i)
    for (std::size_t o = 0; o < outputs; ++o)
      weights(i, o) = value_at(tensor, inputs_first ? i * outputs + o : o * inputs + i);
}

}  // namespace

PartOf FileTensor::part(const char* part) const { return {part, {"tensor", name}}; }

std::string FileTensor::shape_text() const {
  std::string text;
  for (const std::size_t size : shape) text += (text.empty() ? "" : ", ") + std::to_string(size);
  return "[" + text + "]";
}

std::size_t count_of(const FileTensor& tensor) {
  std::size_t count = 1;
  if (tensor.shape.size() > 2)
    throw illegal(PartOf("dimensions", {"tensor", tensor.name}, "the number of @ of # \"#\""),
                  tensor.shape.size(), between(1, 2));
  for (const std::size_t size : tensor.shape) {
    if (size > kMostEntries)
      throw illegal(tensor.part("shape"), tensor.shape_text(),
                    {"at_most_in_each_dimension", "at most # in each dimension", kMostEntries});
    count *= size;
  }
  return count;
}

std::vector<FileLayer> in_order(std::vector<FileLayer> layers, Convention convention,
                                const LayerOrder& wanted) {
  std::vector<LayerEnds> ends;
  for (const FileLayer& layer : layers) {
    const Sides sides = sides_of(layer.weights, convention);
    ends.push_back({layer.name, sides.inputs, sides.outputs});
  }
  std::vector<FileLayer> ordered;
  for (const std::size_t i : order_of(ends, wanted)) ordered.push_back(std::move(layers[i]));
  return ordered;
}

Model model_of(const std::vector<FileLayer>& layers, Convention convention,
               const std::optional<std::string>& spec_text, const Spec& base) {
  const auto widths = widths_of(layers, convention);
  const bool has_spec = spec_text && is_spec(*spec_text);
  const Spec spec = has_spec ? from_text(*spec_text) : with_layers(base, widths);
  if (spec.layers != widths) {
    Spec found;
    found.layers = widths;
    throw illegal({"layers_in_spec", "layers in the spec of the file"}, layers_text(spec),
                  {"layers_of_tensors", "#, as its tensors have it", layers_text(found)});
  }
  Model model{
      .spec = spec, .network = build_network<float>(spec), .has_spec = has_spec, .note = {}};
  if (spec_text && !has_spec)
    model.note = "its spec is " + nn::quoted(*spec_text) + ", another program's, and passed over";
  auto layer = layers.begin();
  model.network.for_each_connected([&](FullyConnectedLayer<float>& connected) {
    read_weights(layer->weights, convention, connected.weights());
    for (std::size_t o = 0; o < connected.bias().size(); ++o)
      connected.bias()(o) = value_at(layer->bias, o);
    ++layer;
  });
  return model;
}

}  // namespace nn::files
