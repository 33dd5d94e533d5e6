#include "session.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <utility>

#include "nn/error.hpp"
#include "varied.hpp"

namespace playground {
namespace {

// An afternoon's drawing; the page's memory holds many more.
constexpr std::size_t kMostOwn = 10000;

// The packed digits have 38 kB, the pen's 57 kB; a spec a few hundred bytes.
constexpr std::size_t kMostBytes = 1U << 20U;

/// Bytes or text from outside, sizes first: of what is too long there may be nothing but its size.
template <class List>
List bounded(List given) {
  if (given.size() > kMostBytes)
    throw nn::illegal({"byte_count", "the number of bytes"}, given.size(), nn::at_most(kMostBytes));
  return given;
}

std::span<const float, nn::kPixels> checked(std::span<const float> values) {
  if (values.size() != nn::kPixels)
    throw nn::illegal({"value_count", "the number of values"}, values.size(),
                      nn::exactly(nn::kPixels));
  for (const float value : values)
    if (!std::isfinite(value)) throw nn::illegal({"value", "a value"}, double{value}, nn::finite());
  return values.first<nn::kPixels>();
}

}  // namespace

void Session::load(std::span<const std::byte> packed_digits) {
  nn::Digits before = std::exchange(digits_, nn::unpack_digits(bounded(packed_digits)));
  try {
    start({});
  } catch (const nn::Error&) {
    digits_ = std::move(before);
    throw;
  }
}

void Session::load_pen(std::span<const std::byte> packed_digits) {
  pen_ = nn::unpack_digits(bounded(packed_digits));
}

void Session::configure(std::string_view spec) {
  const nn::Spec wanted = nn::from_text(bounded(spec));
  if (trainer_ != nullptr && nn::differs_only_live(wanted, trainer_->spec()))
    trainer_->adjust(wanted);
  else
    start(wanted);
}

void Session::adopt(std::span<const float> parameters) {
  run().edit().set_all(parameters);
  checkpoints_.clear();
  checkpoints_.keep(*trainer_);
}

void Session::start(const nn::Spec& spec) {
  auto trainer = std::make_unique<nn::Trainer<float>>(spec, digits_, pen_);
  if (own_.size() > 0) trainer->add_training(own_);
  trainer_ = std::move(trainer);
  checkpoints_.clear();
  checkpoints_.keep(*trainer_);
  ++runs_;
}

std::string Session::spec() const { return nn::to_text(run().spec()); }

std::size_t Session::advance(std::size_t minibatches) { return run().advance(minibatches); }

bool Session::ended() const { return run().ended(); }

void Session::reset() { start(nn::Spec(run().spec())); }

Report Session::report() {
  nn::Trainer<float>& trainer = run();
  const nn::Probe<float> probe = trainer.probe();
  const nn::Evaluation training = probe.evaluate(trainer.training());
  const nn::Evaluation test = probe.evaluate(trainer.test());
  const bool has_pen = trainer.pen_test().size() > 0;
  return {.minibatch = static_cast<double>(trainer.minibatch()),
          .learning_rate = trainer.learning_rate(),
          .train_loss = training.loss,
          .test_loss = test.loss,
          .train_accuracy = training.confusion.accuracy(),
          .test_accuracy = test.confusion.accuracy(),
          .pen_accuracy = has_pen ? probe.evaluate(trainer.pen_test()).confusion.accuracy()
                                  : std::numeric_limits<double>::quiet_NaN(),
          .confusion = test.confusion,
          .train_confusion = training.confusion,
          .ending = std::string(nn::name_of(trainer.ending())),
          .checksum = nn::weights_checksum(trainer.network()),
          .divergence = trainer.divergence()};
}

std::vector<float> Session::weights(std::size_t layer) const {
  const nn::FusedNetwork<float>& network = run().network();
  nn::check_index("layer", layer, network.layers());
  std::vector<float> weights;
  weights.reserve(network.inputs(layer) * network.outputs(layer));
  for (std::size_t input = 0; input < network.inputs(layer); ++input) {
    const auto row = network.row(layer, input);
    weights.insert(weights.end(), row.begin(), row.end());
  }
  return weights;
}

std::vector<float> Session::bias(std::size_t layer) const {
  const nn::FusedNetwork<float>& network = run().network();
  nn::check_index("layer", layer, network.layers());
  const auto bias = network.row(layer, network.inputs(layer));
  return {bias.begin(), bias.end()};
}

std::vector<float> Session::parameters() const { return nn::parameters_of(run().network()); }

void Session::predict() { run().probe().predict(checked(prediction_input_), prediction_output_); }

std::vector<float> Session::trace(std::span<const float> values) {
  return run().probe().trace(checked(values));
}

nn::Inspection<float> Session::inspect(std::span<const float> values, int label) {
  const bool is_label = label >= 0 && label < static_cast<int>(nn::kClasses);
  return run().probe().inspect(
      checked(values), is_label ? std::optional(static_cast<std::uint8_t>(label)) : std::nullopt);
}

std::vector<float> Session::saliency(std::span<const float> values, std::size_t output) {
  nn::check_index("output", output, nn::kClasses);
  return run().probe().saliency(checked(values), output);
}

std::vector<float> Session::gradient(std::size_t layer, std::size_t unit) {
  return run().probe().gradient(run().training(), layer, unit);
}

nn::Classification<float> Session::classify(bool test) {
  return run().probe().classify(digits(test).images);
}

void Session::set_parameter(double layer, double input, double unit, float value) {
  run().edit().set(address_of(layer, input, unit), value);
}

void Session::freeze(double layer, double input, double unit, bool frozen) {
  run().edit().freeze(address_of(layer, input, unit), frozen);
}

void Session::add_own(std::span<const std::uint8_t> values, std::span<const std::uint8_t> labels) {
  if (own_.size() + labels.size() > kMostOwn)
    throw nn::illegal({"own_digit_count", "the number of own digits"}, own_.size() + labels.size(),
                      nn::at_most(kMostOwn));
  if (values.size() != nn::kPixels * labels.size())
    throw nn::illegal({"value_count", "the number of values"}, values.size(),
                      nn::exactly(nn::kPixels * labels.size()));
  for (const std::uint8_t label : labels) nn::check_index("label", label, nn::kClasses);
  for (const std::uint8_t value : values)
    if (value > nn::kFullCount)
      throw nn::illegal({"value", "a value"}, value, nn::between(0, nn::kFullCount));
  nn::Digits digits;
  digits.labels.assign(labels.begin(), labels.end());
  digits.images.resize(labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i)
    std::copy_n(&values[i * nn::kPixels], nn::kPixels, digits.images[i].begin());
  if (trainer_) trainer_->add_training(digits);
  own_.append(digits);
}

void Session::remove_own(double count) {
  if (!(count >= 0 && count <= static_cast<double>(own_.size())))
    throw nn::illegal({"own_digits_to_remove", "the number of own digits to remove"}, count,
                      nn::between(0, own_.size()));
  const auto removed = static_cast<std::size_t>(count);
  if (trainer_) trainer_->remove_training(removed);
  own_.drop(removed);
}

void Session::keep() {
  try {
    checkpoints_.keep(run());
  } catch (const std::bad_alloc&) {  // not covered: only the page's memory is so small
    // Where memory is short, there is one state less to go back to.
  }
}

std::vector<double> Session::kept() const {
  std::vector<double> minibatches;
  for (const auto& state : checkpoints_.all())
    minibatches.push_back(static_cast<double>(state.minibatch));
  return minibatches;
}

void Session::rewind(double minibatch) {
  nn::Trainer<float>& trainer = run();
  const auto& states = checkpoints_.all();
  const auto state = std::find_if(states.begin(), states.end(), [&](const auto& candidate) {
    return static_cast<double>(candidate.minibatch) == minibatch;
  });
  if (state == states.end())
    throw nn::illegal("minibatch", minibatch, {"kept", "one that is kept"});
  trainer.restore(*state);
  checkpoints_.forget_after(state->minibatch);
}

nn::Trainer<float>& Session::run() const {
  if (!trainer_)
    throw nn::Error(
        nn::Phrase{"no_digits", "no digits are loaded; expected load() before this call"});
  return *trainer_;
}

nn::ParameterAddress Session::address_of(double layer, double input, double unit) const {
  const auto index = [](double number) {
    return number >= 0 ? static_cast<std::size_t>(std::min(number, 1e9)) : std::size_t{1} << 30U;
  };
  // The bias is the input behind the last.
  const auto& layers = run().spec().layers;
  const std::size_t at = index(layer);
  const bool is_bias = input == -1 && at < layers.size();
  return {at, is_bias ? layers[at] : index(input), index(unit)};
}

std::vector<float> Session::varied(std::size_t digit, std::string_view text,
                                   std::size_t samples) const {
  constexpr std::size_t kMostSamples = 100;
  static_cast<void>(run());
  if (digit >= digits_.bitmaps.size())
    throw nn::illegal("digit", digit, nn::between(0, nn::kTrainingDigits + nn::kTestDigits - 1));
  if (samples > kMostSamples) throw nn::illegal("samples", samples, nn::at_most(kMostSamples));
  return vary(digits_.bitmaps[digit], nn::from_text(bounded(text)).augmentation(), samples);
}

const nn::Digits& Session::digits(bool test) const {
  return test ? run().test() : run().training();
}

void check_spec(std::string_view spec) { static_cast<void>(nn::from_text(bounded(spec))); }

}  // namespace playground
