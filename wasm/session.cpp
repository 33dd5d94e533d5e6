#include "session.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>

namespace playground {
namespace {

/// Runs body; what it throws becomes a sentence.
template <class Body>
std::string sentence_of(Body&& body) {
  try {
    body();
    return "";
  } catch (const std::bad_alloc&) {
    return "the network is too large for the page's memory; expected fewer units or a smaller "
           "batch_size";
  } catch (const std::exception& error) {
    return error.what();
  }
}

bool all_finite(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(),
                     [](float value) { return std::isfinite(value); });
}

}  // namespace

std::string Session::load(std::span<const std::byte> packed_digits) {
  return sentence_of([&] {
    digits_ = nn::unpack_digits(packed_digits);
    start({});
  });
}

std::string Session::configure(const std::string& spec) {
  return sentence_of([&] {
    const nn::Spec wanted = nn::from_text(spec);
    if (trainer_ != nullptr && nn::differs_only_live(wanted, trainer_->spec()))
      trainer_->adjust(wanted);
    else
      start(wanted);
  });
}

void Session::start(const nn::Spec& spec) {
  trainer_ = std::make_unique<nn::Trainer<float>>(spec, digits_);
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
  return {.minibatch = static_cast<double>(trainer_->minibatch()),
          .learning_rate = trainer_->learning_rate(),
          .train_loss = training.loss,
          .test_loss = test.loss,
          .train_accuracy = training.confusion.accuracy(),
          .test_accuracy = test.confusion.accuracy(),
          .confusion = test.confusion,
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

std::vector<std::uint8_t> Session::test_labels() const {
  return trainer_ ? trainer_->test().labels : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> Session::test_pixels() const {
  std::vector<std::uint8_t> pixels;
  if (trainer_)
    for (const nn::Image& image : trainer_->test().images)
      pixels.insert(pixels.end(), image.begin(), image.end());
  return pixels;
}

std::string check_spec(const std::string& spec) {
  return sentence_of([&] { static_cast<void>(nn::from_text(spec)); });
}

}  // namespace playground
