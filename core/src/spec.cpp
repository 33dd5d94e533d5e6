#include "nn/spec.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"

namespace nn {
namespace {

constexpr std::size_t kMostHiddenLayers = 8;
// With these two, a run with any optimizer fits the 32 MiB that the page gives it, data included.
constexpr std::size_t kMostParameters = 300000;
constexpr std::size_t kMostActivations = 750000;

void validate_layers(const std::vector<std::uint32_t>& layers) {
  if (layers.size() < 2 || layers.size() > kMostHiddenLayers + 2)
    throw illegal({"layer_count", "the number of layers"}, layers.size(),
                  {"layers_between", "2 to #, inputs and outputs included", kMostHiddenLayers + 2});
  if (layers.front() != kPixels)
    throw illegal({"input_count", "the first of layers"}, layers.front(),
                  {"one_a_pixel", "#, one a pixel", kPixels});
  if (layers.back() != kClasses)
    throw illegal({"output_count", "the last of layers"}, layers.back(),
                  {"one_a_digit", "#, one a digit", kClasses});
  std::size_t parameters = 0;
  for (std::size_t i = 1; i < layers.size(); ++i)
    parameters += std::size_t{layers[i - 1] + 1} * layers[i];
  if (parameters > kMostParameters)
    throw illegal({"parameter_count", "the number of parameters"}, parameters,
                  at_most(kMostParameters));
}

}  // namespace

Activation Spec::activation_of(std::size_t layer) const {
  if (layer + 2 == layers.size()) return output;
  return activation.size() == 1 ? activation.front() : activation[layer];
}

OptimizerOptions Spec::optimizer_options() const {
  return {.kind = optimizer,
          .momentum = momentum,
          .rho = rho,
          .beta1 = beta1,
          .beta2 = beta2,
          .epsilon = epsilon,
          .weight_decay = weight_decay};
}

ScheduleOptions Spec::schedule_options() const {
  return {.schedule = schedule,
          .learning_rate = learning_rate,
          .step_every = step_every,
          .step_factor = step_factor,
          .minibatches = minibatches};
}

StopOptions Spec::stop_options() const {
  return {.minibatches = minibatches, .target_accuracy = target_accuracy, .patience = patience};
}

Augmentation Spec::augmentation() const {
  return {.rotation = rotation,
          .shear = shear,
          .stretch = stretch,
          .scale = scale,
          .shift = shift,
          .thickness = thickness,
          .elastic = elastic};
}

void Spec::validate() const {
  Spec copy;
  for (const SpecField& field : spec_fields()) field.set(copy, field.get(*this));
  validate_layers(layers);
  const std::size_t hidden = layers.size() - 2;
  if (activation.size() != 1 && activation.size() != hidden)
    throw illegal({"activation_count", "the number of activations"}, activation.size(),
                  {"one_a_layer", "1, or #, one a hidden layer", hidden});
  if (loss == Loss::kCrossEntropy && output != Activation::kSoftmax)
    throw illegal("output", name_of(output), {"softmax", "softmax with the loss cross_entropy"});
  const std::size_t units = std::accumulate(layers.begin(), layers.end(), std::size_t{0});
  if (batch_size * units > kMostActivations)
    throw illegal("batch_size", batch_size,
                  {"at_most_with_units", "at most # with layers of # units in all",
                   kMostActivations / units, units});
}

const SpecField& spec_field(std::string_view name) {
  const auto fields = spec_fields();
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const SpecField& field) { return field.name == name; });
  if (found != fields.end()) return *found;
  std::string legal;
  for (const SpecField& field : fields)
    legal += (legal.empty() ? "" : ", ") + std::string(field.name);
  throw illegal({"field_name", "a field's name"}, value_shown(name), one_of(legal));
}

std::string to_text(const Spec& spec) {
  std::string text;
  for (const SpecField& field : spec_fields())
    text += std::string(field.name) + "=" + field.get(spec) + "\n";
  return text;
}

Spec from_text(std::string_view text, const Spec& base) {
  Spec spec = base;
  std::vector<std::string_view> seen;
  for (const std::string_view line : split_text(text, '\n')) {
    if (line.empty()) continue;
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
      throw illegal({"spec_line", "a line of the spec"}, value_shown(line), {"line", "name=value"});
    const SpecField& field = spec_field(line.substr(0, equals));
    if (std::find(seen.begin(), seen.end(), field.name) != seen.end())
      throw Error(Phrase{"given_twice", "# is given twice; expected once", field.name});
    seen.push_back(field.name);
    field.set(spec, line.substr(equals + 1));
  }
  spec.validate();
  return spec;
}

bool differs_only_live(const Spec& a, const Spec& b) {
  const auto fields = spec_fields();
  return std::all_of(fields.begin(), fields.end(), [&](const SpecField& field) {
    return field.live || field.get(a) == field.get(b);
  });
}

std::span<const Preset> presets() {
  // figure: the architecture and the solver of scikit-learn's MLPClassifier, which the lecture's
  // figure shows.
  static const std::array<Preset, 3> all = {
      Preset{"lecture", {}},
      Preset{"figure",
             {.layers = {64, 128, 64, 32, 10},
              .activation = {Activation::kRelu},
              .output = Activation::kSoftmax,
              .loss = Loss::kCrossEntropy,
              .initializer = Initializer::kHe,
              .optimizer = OptimizerKind::kAdam,
              .learning_rate = 0.001,
              .sampling = Sampling::kEpochs,
              .minibatches = 4600,
              .pixels = Pixels::kUnit}},
      Preset{"modern",
             {.layers = {64, 384, 256, 10},
              .activation = {Activation::kRelu},
              .output = Activation::kSoftmax,
              .loss = Loss::kCrossEntropy,
              .initializer = Initializer::kHe,
              .optimizer = OptimizerKind::kAdam,
              .learning_rate = 0.006,
              .schedule = Schedule::kCosine,
              .sampling = Sampling::kEpochs,
              .batch_size = 128,
              .minibatches = 2000,
              .pixels = Pixels::kUnit,
              .rotation = 13,
              .shear = 0.5,
              .stretch = 0.4,
              .scale = 0.1,
              .shift = 2,
              .thickness = 0.5,
              .elastic = 5}},
  };
  return all;
}

const Spec& preset(std::string_view name) {
  std::string legal;
  for (const Preset& preset : presets()) {
    if (preset.name == name) return preset.spec;
    legal += (legal.empty() ? "" : ", ") + std::string(preset.name);
  }
  throw illegal("preset", value_shown(name), one_of(legal));
}

}  // namespace nn
