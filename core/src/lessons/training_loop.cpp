#include "nn/lessons/training_loop.hpp"

#include <algorithm>
#include <utility>

#include "nn/error.hpp"
#include "nn/inputs.hpp"
#include "nn/product.hpp"

namespace nn::lessons {
namespace {

Spec lecture_with_seed(std::uint64_t seed) {
  Spec spec = preset("lecture");
  spec.seed = static_cast<std::uint32_t>(seed);
  return spec;
}

std::vector<float> entries(const auto& tensor) { return {tensor.begin(), tensor.end()}; }

}  // namespace

Moment TrainingLoop::moment_at(std::size_t position) {
  if (position == 0) return {.act = Act::kSample};
  if (position >= kEnd) return {.act = Act::kEnd};
  const std::size_t example = (position - 1) / kExampleLength;
  const std::size_t line = (position - 1) % kExampleLength;
  if (example == kExamples) return {.act = Act::kStep, .layer = line};
  if (line == 0) return {.act = Act::kTake, .example = example};
  if (line <= kLayers) return {.act = Act::kForward, .example = example, .layer = line - 1};
  if (line == kLayers + 1) return {.act = Act::kLoss, .example = example};
  return {.act = Act::kBackward, .example = example, .layer = kExampleLength - 1 - line};
}

std::vector<Moment> TrainingLoop::moments() {
  std::vector<Moment> moments(kEnd + 1);
  for (std::size_t position = 0; position <= kEnd; ++position)
    moments[position] = moment_at(position);
  return moments;
}

TrainingLoop::TrainingLoop(const Digits& digits, std::uint64_t seed)
    : trainer_(lecture_with_seed(seed), digits),
      start_of_run_(trainer_.checkpoint()),
      sampler_(start_of_run_.sampler) {
  begin(trainer_.model());
}

bool TrainingLoop::bring_trainer(std::size_t minibatch, std::size_t most) {
  if (trainer_.minibatch() > minibatch) trainer_.restore(start_of_run_);
  trainer_.advance(std::min(most, minibatch - trainer_.minibatch()));
  return trainer_.minibatch() == minibatch;
}

bool TrainingLoop::approach(std::size_t minibatch, std::size_t most) {
  check_index("minibatch", minibatch, trainer_.spec().minibatches);
  if (minibatch != minibatch_) {
    if (!bring_trainer(minibatch, most)) return false;
    sampler_ = trainer_.checkpoint().sampler;
    minibatch_ = minibatch;
    begin(trainer_.model());
  }
  seek(0);
  return true;
}

bool TrainingLoop::next() {
  if (minibatch_ + 1 >= trainer_.spec().minibatches) return false;
  seek(kEnd);
  bring_trainer(minibatch_ + 1, trainer_.spec().minibatches);
  ++minibatch_;
  begin(state_.network);
  return true;
}

void TrainingLoop::begin(Network<float> network) {
  const auto indices = sampler_.next(kExamples);
  indices_.assign(indices.begin(), indices.end());
  const Digits& training = trainer_.training();
  std::vector<Image> images;
  labels_.clear();
  for (const std::uint32_t index : indices_) {
    images.push_back(training.images[index]);
    labels_.push_back(training.labels[index]);
  }
  inputs_ = inputs_of<float>(images, trainer_.spec().pixels);
  targets_ = one_hot<float>(labels_, kClasses);
  trainer_.advance(1);
  trainer_checksum_ = weights_checksum(trainer_.network());
  state_ = {.position = 0, .network = std::move(network), .passages = {}};
  kept_ = {state_};
}

void TrainingLoop::seek(std::size_t position) {
  const std::size_t target = std::min(position, kEnd);
  if (target < state_.position) state_ = kept_[target / kKeepEvery];
  while (state_.position < target) {
    do_next_line();
    if (state_.position == kept_.size() * kKeepEvery) kept_.push_back(state_);
  }
}

void TrainingLoop::do_next_line() {
  const auto [act, example, index] = moment();
  ++state_.position;
  const std::array row = {static_cast<std::uint32_t>(example)};
  Passage& passage = state_.passages[index];
  Layer<float>& layer = state_.network.layers()[index];
  switch (act) {
    case Act::kTake:
      state_.passages = {};
      state_.passages.front().input = gather(inputs_, std::span<const std::uint32_t>(row));
      return;
    case Act::kForward:
      passage.output = std::visit([&](auto& l) { return l.forward(passage.input); }, layer);
      if (index + 1 < kLayers) state_.passages[index + 1].input = passage.output;
      return;
    case Act::kLoss:
      state_.passages.back().output_error = squared_error_gradient(
          state_.passages.back().output, gather(targets_, std::span<const std::uint32_t>(row)));
      return;
    case Act::kBackward:
      passage.input_error =
          std::visit([&](auto& l) { return l.backward(passage.output_error); }, layer);
      if (index > 0) state_.passages[index - 1].output_error = passage.input_error;
      return;
    case Act::kStep: {
      Optimizer<float> optimizer(trainer_.spec().optimizer_options());
      optimizer.begin_step(trainer_.spec().learning_rate);
      std::visit([&](auto& l) { l.step(optimizer); }, layer);
      return;
    }
    case Act::kSample:  // begin() has drawn them, for the trainer has gone on
    case Act::kEnd:     // not covered: seek() does no line behind the last
      return;
  }
}

std::vector<float> TrainingLoop::tensor(std::size_t layer, Tensor tensor) const {
  if (layer >= kLayers) return {};
  const Passage& passage = state_.passages[layer];
  if (tensor == Tensor::kInput) return entries(passage.input);
  if (tensor == Tensor::kOutput) return entries(passage.output);
  if (tensor == Tensor::kOutputError) return entries(passage.output_error);
  if (tensor == Tensor::kInputError) return entries(passage.input_error);
  const auto* connected = std::get_if<FullyConnectedLayer<float>>(&state_.network.layers()[layer]);
  if (connected == nullptr) return {};
  if (tensor == Tensor::kWeights) return entries(connected->weights());
  if (tensor == Tensor::kBias) return entries(connected->bias());
  if (tensor == Tensor::kDeltaW) return entries(connected->delta_w());
  if (tensor == Tensor::kDeltaB) return entries(connected->delta_b());
  if (passage.input_error.size() == 0) return {};
  Matrix<float> product = zeros<float>(columns(passage.input), columns(passage.output_error));
  add_product(product, transposed(passage.input), passage.output_error);
  return entries(product);
}

std::size_t TrainingLoop::passes(std::size_t layer) const {
  if (layer >= kLayers) return 0;
  const auto* connected = std::get_if<FullyConnectedLayer<float>>(&state_.network.layers()[layer]);
  return connected == nullptr ? 0 : connected->passes();
}

PreparedDigit prepared_digit(const Digits& digits, std::size_t index, std::uint64_t seed) {
  check_index("digit", index, digits.size());
  const std::vector<std::uint32_t> order = split_order(digits.size(), Split::kShuffled, seed);
  const auto row =
      static_cast<std::size_t>(std::find(order.begin(), order.end(), index) - order.begin());
  const bool test = row >= kTrainingDigits;
  return {.x = inputs_of<float>(std::span(&digits.images[index], 1), Pixels::kRaw),
          .y = one_hot<float>(std::span(&digits.labels[index], 1), kClasses),
          .test = test,
          .row = test ? row - kTrainingDigits : row};
}

}  // namespace nn::lessons
