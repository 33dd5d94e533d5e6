#include "nn/lessons/layer_run.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "nn/error.hpp"
#include "nn/inputs.hpp"

namespace nn::lessons {
std::size_t LayerRun::train_to(std::size_t minibatches) {
  network_.reset();
  trainer_.advance(minibatches - std::min(trainer_.minibatch(), minibatches));
  return trainer_.minibatch();
}

LayerDigit LayerRun::test_digit(std::size_t index) const {
  const Digits& test = trainer_.test();
  check_index("test digit", index, test.size());
  return {.label = test.labels[index], .counts = test.images[index]};
}

Network<float>& LayerRun::network() {
  if (!network_) network_ = trainer_.model();
  return *network_;
}

// Fully connected layers alternate with activations.
const FullyConnectedLayer<float>& LayerRun::connected(std::size_t layer) {
  check_index("layer", layer, widths().size() - 1);
  return std::get<FullyConnectedLayer<float>>(network().layers()[2 * layer]);
}

LayerForward LayerRun::forward(std::size_t layer, std::span<const Image> images) {
  check_index("layer", layer, widths().size() - 1);
  LayerForward pass;
  pass.x = inputs_of<float>(images, trainer_.spec().pixels);
  auto outputs = network().predict_layers(pass.x);
  if (layer > 0) pass.x = std::move(outputs[2 * layer - 1]);
  pass.z = std::move(outputs[2 * layer]);
  pass.a = std::move(outputs[2 * layer + 1]);
  return pass;
}

LayerEntry LayerRun::entry(std::size_t layer, std::span<const Image> images, std::size_t row,
                           std::size_t column, std::size_t most) {
  const LayerForward pass = forward(layer, images);
  LayerEntry entry;
  entry.sum = entry_sum(connected(layer), pass.x, row, column);
  entry.largest = largest_terms(entry.sum.terms, most);
  entry.activation = pass.a(row, column);
  return entry;
}

LayerRun& LayerRuns::of(const std::string& preset) {
  const auto found = runs_.find(preset);
  if (found != runs_.end()) return found->second;
  const Spec spec = nn::preset(preset);
  return runs_.try_emplace(preset, spec, digits_->digits()).first->second;
}

}  // namespace nn::lessons
