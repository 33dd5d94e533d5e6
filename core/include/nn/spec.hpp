#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nn/activation.hpp"
#include "nn/augment.hpp"
#include "nn/initializer.hpp"
#include "nn/loss.hpp"
#include "nn/optimizer.hpp"
#include "nn/sampler.hpp"
#include "nn/schedule.hpp"
#include "nn/split.hpp"
#include "nn/stop_conditions.hpp"

namespace nn {

/// What the network is given of a pixel: the count 0 to 16 as the lecture prints it, or the count
/// / 16.
enum class Pixels : std::uint8_t { kRaw, kUnit };

template <>
struct Names<Pixels> {
  static constexpr std::array<std::string_view, 2> kNames = {"raw", "unit"};
};

/// What a training run is. The defaults are the lecture's run (L15). Page, command line and model
/// file all speak it, as lines `name=value`; spec_fields() says what is legal.
struct Spec {
  std::vector<std::uint32_t> layers = {64, 128, 64,
                                       10};  ///< widths, from the inputs to the outputs
  std::vector<Activation> activation = {
      Activation::kSigmoid};                 ///< of the hidden layers: one for all, or one each
  Activation output = Activation::kSigmoid;  ///< activation of the last layer
  Loss loss = Loss::kSquaredError;
  Initializer initializer = Initializer::kUniform;
  OptimizerKind optimizer = OptimizerKind::kSgd;
  double learning_rate = 0.5;
  double momentum = 0.9;
  double rho = 0.9;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double epsilon = 1e-8;
  double weight_decay = 0;
  Schedule schedule = Schedule::kConstant;
  std::uint32_t step_every = 10000;
  double step_factor = 0.5;
  Sampling sampling = Sampling::kRandom;
  std::uint32_t batch_size = 64;
  std::uint32_t minibatches = 40000;
  double target_accuracy = 0;  ///< of the test set, at which the run ends; 0 for none
  std::uint32_t patience = 0;  ///< evaluations without a lower test loss that end it; 0 for any
  Pixels pixels = Pixels::kRaw;
  Data data = Data::kScanned;
  Split split = Split::kShuffled;
  double rotation = 0;  ///< this and the next six: see Augmentation
  double shear = 0;
  double stretch = 0;
  double scale = 0;
  double shift = 0;
  double thickness = 0;
  double elastic = 0;
  std::uint32_t seed = 1;

  bool operator==(const Spec&) const = default;

  /// Activation of layer `layer`, where 0 is the first hidden one.
  [[nodiscard]] Activation activation_of(std::size_t layer) const;
  [[nodiscard]] OptimizerOptions optimizer_options() const;
  [[nodiscard]] ScheduleOptions schedule_options() const;
  [[nodiscard]] StopOptions stop_options() const;
  [[nodiscard]] Augmentation augmentation() const;

  /// Throws Error, naming the field, its value and what is legal, unless a run can be made of this
  /// spec.
  void validate() const;
};

enum class FieldKind : std::uint8_t { kInteger, kNumber, kChoice, kIntegers, kChoices };

template <>
struct Names<FieldKind> {
  static constexpr std::array<std::string_view, 5> kNames = {"integer", "number", "choice",
                                                             "integers", "choices"};
};

/// One field of the spec, as text.
struct SpecField {
  std::string_view name;
  FieldKind kind;
  /// Of the number, or of each number of a list.
  double minimum;
  double maximum;
  /// Legal names; empty for numbers.
  std::span<const std::string_view> choices;
  /// True where a change applies to a run as it is.
  bool live;

  [[nodiscard]] std::string get(const Spec& spec) const { return read(spec); }
  /// Throws Error for a value that is not legal by itself; validate() sees to what depends on other
  /// fields.
  void set(Spec& spec, std::string_view value) const { write(*this, spec, value); }

  std::string (*read)(const Spec&);
  void (*write)(const SpecField&, Spec&, std::string_view);
};

/// Every field, in reading order.
std::span<const SpecField> spec_fields();

/// Throws Error for an unknown name.
const SpecField& spec_field(std::string_view name);

/// Every field as a line `name=value`; from_text(to_text(spec)) == spec.
std::string to_text(const Spec& spec);

/// Lines `name=value` on top of `base`; empty lines are passed over. Throws Error for an unknown
/// name, a name given twice, or a value that is not legal; the result is valid.
Spec from_text(std::string_view text, const Spec& base = {});

/// True when only live fields differ: the run can go on.
bool differs_only_live(const Spec& a, const Spec& b);

struct Preset {
  std::string_view name;
  Spec spec;
};

/// lecture (the default), figure, modern: design of the product.
std::span<const Preset> presets();

/// Throws Error for an unknown name.
const Spec& preset(std::string_view name);

}  // namespace nn
