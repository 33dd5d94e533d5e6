#include "session.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <new>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
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
    throw nn::illegal("the number of bytes", std::to_string(given.size()),
                      "at most " + std::to_string(kMostBytes));
  return given;
}

/// Runs body(of); what it throws becomes a sentence.
std::string sentence_of_call(void (*body)(void*), void* of) {
  try {
    body(of);
    return "";
  } catch (const std::bad_alloc&) {
    // not covered: only the page's memory is so small
    return "the network is too large for the page's memory; expected fewer units or a smaller "
           "batch_size";
  } catch (const std::exception& error) {
    return error.what();
  }
}

/// One piece of code catches for all: a module has no room for a copy in every call.
template <class Body>
std::string sentence_of(Body body) {
  return sentence_of_call([](void* of) { (*static_cast<Body*>(of))(); }, &body);
}

bool all_finite(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(),
                     [](float value) { return std::isfinite(value); });
}

}  // namespace

std::string Session::load(std::span<const std::byte> packed_digits) {
  return sentence_of([&] {
    digits_ = nn::unpack_digits(bounded(packed_digits));
    start({});
  });
}

std::string Session::load_pen(std::span<const std::byte> packed_digits) {
  return sentence_of([&] { pen_ = nn::unpack_digits(bounded(packed_digits)); });
}

std::string Session::configure(std::string_view spec) {
  return sentence_of([&] {
    const nn::Spec wanted = nn::from_text(bounded(spec));
    if (trainer_ != nullptr && nn::differs_only_live(wanted, trainer_->spec()))
      trainer_->adjust(wanted);
    else
      start(wanted);
  });
}

std::string Session::adopt(std::span<const float> parameters) {
  return sentence_of([&] {
    run().set_parameters(parameters);
    checkpoints_.clear();
    checkpoints_.keep(*trainer_);
  });
}

void Session::start(const nn::Spec& spec) {
  auto trainer = std::make_unique<nn::Trainer<float>>(spec, digits_, pen_);
  if (own_.size() > 0) trainer->add_training(own_);
  trainer_ = std::move(trainer);
  checkpoints_.clear();
  checkpoints_.keep(*trainer_);
  ++runs_;
}

std::string Session::spec() const { return trainer_ ? nn::to_text(trainer_->spec()) : ""; }

std::size_t Session::advance(std::size_t minibatches) {
  return trainer_ ? trainer_->advance(minibatches) : 0;
}

bool Session::ended() const { return !trainer_ || trainer_->ended(); }

void Session::reset() {
  if (trainer_) start(nn::Spec(trainer_->spec()));
}

Report Session::report() {
  if (!trainer_) return {};
  const nn::Evaluation training = trainer_->evaluate_training();
  const nn::Evaluation test = trainer_->evaluate_test();
  const bool has_pen = trainer_->pen_test().size() > 0;
  return {.minibatch = static_cast<double>(trainer_->minibatch()),
          .learning_rate = trainer_->learning_rate(),
          .train_loss = training.loss,
          .test_loss = test.loss,
          .train_accuracy = training.confusion.accuracy(),
          .test_accuracy = test.confusion.accuracy(),
          .pen_accuracy = has_pen ? trainer_->evaluate_pen_test().confusion.accuracy()
                                  : std::numeric_limits<double>::quiet_NaN(),
          .confusion = test.confusion,
          .train_confusion = training.confusion,
          .ending = std::string(nn::name_of(trainer_->ending())),
          .checksum = nn::weights_checksum(trainer_->network()),
          .divergence = trainer_->divergence()};
}

std::vector<float> Session::weights(std::size_t layer) const {
  std::vector<float> weights;
  std::size_t index = 0;
  if (trainer_)
    trainer_->network().for_each_connected([&](const nn::FullyConnectedLayer<float>& connected) {
      if (index++ != layer) return;
      const auto values = nn::flat(connected.weights());
      weights.assign(values.begin(), values.end());
    });
  return weights;
}

void Session::predict() {
  prediction_output_.fill(0);
  if (trainer_ && all_finite(prediction_input_))
    trainer_->predict(prediction_input_, prediction_output_);
}

std::vector<float> Session::trace(std::span<const float> values) {
  if (!trainer_ || values.size() != nn::kPixels || !all_finite(values)) return {};
  return trainer_->trace(values.first<nn::kPixels>());
}

std::vector<float> Session::bias(std::size_t layer) const {
  std::vector<float> bias;
  std::size_t index = 0;
  if (trainer_)
    trainer_->network().for_each_connected([&](const nn::FullyConnectedLayer<float>& connected) {
      if (index++ == layer) bias.assign(connected.bias().begin(), connected.bias().end());
    });
  return bias;
}

nn::Inspection<float> Session::inspect(std::span<const float> values, int label) {
  if (!trainer_ || values.size() != nn::kPixels || !all_finite(values)) return {};
  const bool is_label = label >= 0 && label < static_cast<int>(nn::kClasses);
  return trainer_->inspect(
      values.first<nn::kPixels>(),
      is_label ? std::optional(static_cast<std::uint8_t>(label)) : std::nullopt);
}

std::vector<float> Session::saliency(std::span<const float> values, std::size_t output) {
  if (!trainer_ || values.size() != nn::kPixels || !all_finite(values) || output >= nn::kClasses)
    return {};
  return trainer_->saliency(values.first<nn::kPixels>(), output);
}

std::vector<float> Session::gradient(std::size_t layer, std::size_t unit) {
  std::vector<float> gradient;
  if (trainer_) static_cast<void>(sentence_of([&] { gradient = trainer_->gradient(layer, unit); }));
  return gradient;
}

nn::Classification<float> Session::classify(bool test) {
  if (!trainer_) return {};
  return test ? trainer_->classify_test() : trainer_->classify_training();
}

std::string Session::set_parameter(double layer, double input, double unit, float value) {
  return sentence_of([&] { run().set_parameter(address_of(layer, input, unit), value); });
}

std::string Session::freeze(double layer, double input, double unit, bool frozen) {
  return sentence_of([&] { run().freeze(address_of(layer, input, unit), frozen); });
}

std::string Session::add_own(std::span<const std::uint8_t> values,
                             std::span<const std::uint8_t> labels) {
  return sentence_of([&] {
    if (own_.size() + labels.size() > kMostOwn)
      throw nn::illegal("the number of own digits", std::to_string(own_.size() + labels.size()),
                        "at most " + std::to_string(kMostOwn));
    if (values.size() != nn::kPixels * labels.size())
      throw nn::illegal("the number of values", std::to_string(values.size()),
                        std::to_string(nn::kPixels * labels.size()));
    for (const std::uint8_t label : labels)
      if (label >= nn::kClasses) throw nn::illegal("label", std::to_string(label), "0 to 9");
    for (const std::uint8_t value : values)
      if (value > nn::kFullCount) throw nn::illegal("a value", std::to_string(value), "0 to 16");
    nn::Digits digits;
    digits.labels.assign(labels.begin(), labels.end());
    digits.images.resize(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
      std::copy_n(&values[i * nn::kPixels], nn::kPixels, digits.images[i].begin());
    if (trainer_) trainer_->add_training(digits);
    own_.append(digits);
  });
}

std::string Session::remove_own(double count) {
  return sentence_of([&] {
    if (!(count >= 0 && count <= static_cast<double>(own_.size())))
      throw nn::illegal("the number of own digits to remove", nn::number_text(count),
                        "0 to " + std::to_string(own_.size()));
    const auto removed = static_cast<std::size_t>(count);
    if (trainer_) trainer_->remove_training(removed);
    own_.drop(removed);
  });
}

void Session::keep() {
  // Where memory is short, there is one state less to go back to.
  if (trainer_) static_cast<void>(sentence_of([&] { checkpoints_.keep(*trainer_); }));
}

std::vector<double> Session::kept() const {
  std::vector<double> minibatches;
  for (const auto& state : checkpoints_.all())
    minibatches.push_back(static_cast<double>(state.minibatch));
  return minibatches;
}

std::string Session::rewind(double minibatch) {
  return sentence_of([&] {
    const auto& states = checkpoints_.all();
    const auto state = std::find_if(states.begin(), states.end(), [&](const auto& candidate) {
      return static_cast<double>(candidate.minibatch) == minibatch;
    });
    if (state == states.end())
      throw nn::illegal("minibatch", nn::number_text(minibatch), "one that is kept");
    run().restore(*state);
    checkpoints_.forget_after(state->minibatch);
  });
}

nn::Trainer<float>& Session::run() {
  if (!trainer_) throw nn::Error("no digits are loaded; expected load() before this call");
  return *trainer_;
}

nn::ParameterAddress Session::address_of(double layer, double input, double unit) const {
  const auto index = [](double number) {
    return number >= 0 ? static_cast<std::size_t>(std::min(number, 1e9)) : std::size_t{1} << 30U;
  };
  // The bias is the input behind the last.
  const auto& layers = trainer_->spec().layers;
  const std::size_t at = index(layer);
  const bool is_bias = input == -1 && at < layers.size();
  return {at, is_bias ? layers[at] : index(input), index(unit)};
}

std::vector<float> Session::varied(std::size_t digit, std::string_view text,
                                   std::size_t samples) const {
  constexpr std::size_t kMostSamples = 100;
  std::vector<float> varied;
  if (digit < digits_.bitmaps.size() && samples <= kMostSamples)
    sentence_of([&] {
      varied = vary(digits_.bitmaps[digit], nn::from_text(bounded(text)).augmentation(), samples);
    });
  return varied;
}

const nn::Digits& Session::digits(bool test) const {
  if (!trainer_) return digits_;
  return test ? trainer_->test() : trainer_->training();
}

std::string check_spec(std::string_view spec) {
  return sentence_of([&] { static_cast<void>(nn::from_text(bounded(spec))); });
}

}  // namespace playground
