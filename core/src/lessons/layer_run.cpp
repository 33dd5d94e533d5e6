#include "nn/lessons/layer_run.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

void check_index(const char* thing, std::size_t index, std::size_t count) {
  if (index >= count) throw illegal(thing, index, between(0, count - 1));
}

}  // namespace

// Fully connected layers alternate with activations.
const FullyConnectedLayer<float>& TrainedLayer::connected() const {
  return std::get<FullyConnectedLayer<float>>(network_.layers()[2 * index_]);
}

LayerForward TrainedLayer::forward(std::span<const Image> images) {
  LayerForward pass;
  pass.x = inputs_of<float>(images, pixels_);
  auto outputs = network_.predict_layers(pass.x);
  if (index_ > 0) pass.x = std::move(outputs[2 * index_ - 1]);
  pass.z = std::move(outputs[2 * index_]);
  pass.a = std::move(outputs[2 * index_ + 1]);
  return pass;
}

LayerEntry TrainedLayer::entry(std::span<const Image> images, std::size_t row, std::size_t column,
                               std::size_t most) {
  const LayerForward pass = forward(images);
  LayerEntry entry;
  entry.sum = entry_sum(connected(), pass.x, row, column);
  entry.largest = largest_terms(entry.sum.terms, most);
  entry.activation = pass.a(row, column);
  return entry;
}

std::size_t LayerRun::train_to(std::size_t minibatches) {
  trainer_.advance(minibatches - std::min(trainer_.minibatch(), minibatches));
  return trainer_.minibatch();
}

LayerDigit LayerRun::test_digit(std::size_t index) const {
  const Digits& test = trainer_.test();
  check_index("test digit", index, test.size());
  return {.label = test.labels[index], .counts = test.images[index]};
}

TrainedLayer LayerRun::layer(std::size_t index) const {
  check_index("layer", index, widths().size() - 1);
  return {trainer_.model(), trainer_.spec().pixels, index};
}

LayerRun& LayerRuns::of(const std::string& preset) {
  const auto found = runs_.find(preset);
  if (found != runs_.end()) return found->second;
  const Spec spec = nn::preset(preset);
  return runs_.try_emplace(preset, spec, digits_->digits()).first->second;
}

}  // namespace nn::lessons
