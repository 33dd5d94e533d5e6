#include "nn/trainer.hpp"

#include <algorithm>
#include <cmath>

#include "nn/checksum.hpp"
#include "nn/error.hpp"
#include "nn/numbers.hpp"

namespace nn {
namespace {

Spec validated(const Spec& spec) {
  spec.validate();
  return spec;
}

void check_index(const char* what, std::size_t index, std::size_t count) {
  if (index >= count) throw illegal(what, index, between(0, count - 1));
}

/// Calls body(span) with W and b of each layer, first to last.
template <class Net, class Body>
void for_each_tensor(Net& network, Body&& body) {
  network.for_each_connected([&](auto& layer) {
    body(flat(layer.weights()));
    body(flat(layer.bias()));
  });
}

}  // namespace

template <class Real>
Matrix<Real> inputs_of(std::span<const Image> images, Pixels pixels) {
  const Real scale = pixel_scale<Real>(pixels);
  Matrix<Real> x = make_matrix<Real>(images.size(), kPixels);
  for (std::size_t row = 0; row < images.size(); ++row)
    for (std::size_t i = 0; i < kPixels; ++i) x(row, i) = static_cast<Real>(images[row][i]) * scale;
  return x;
}

template <class Real>
Network<Real> build_network(const Spec& spec) {
  spec.validate();
  Random random(spec.seed, Stream::kWeights);
  Network<Real> network;
  for (std::size_t i = 0; i + 1 < spec.layers.size(); ++i) {
    network.add(
        FullyConnectedLayer<Real>(spec.layers[i], spec.layers[i + 1], spec.initializer, random));
    network.add(ActivationLayer<Real>(spec.activation_of(i)));
  }
  return network;
}

template <class Real>
std::string weights_checksum(const Network<Real>& network) {
  Checksum checksum;
  for_each_tensor(network,
                  [&](std::span<const Real> values) { checksum.add(std::as_bytes(values)); });
  return checksum.text();
}

template <class Real>
Evaluation evaluate(Network<Real>& network, Loss loss, const Matrix<Real>& x,
                    std::span<const std::uint8_t> labels) {
  Evaluation evaluation;
  std::vector<std::uint32_t> chunk;
  for (std::size_t begin = 0; begin < labels.size(); begin += kEvaluationRows) {
    const std::size_t count = std::min(kEvaluationRows, labels.size() - begin);
    chunk.resize(count);
    for (std::size_t i = 0; i < count; ++i) chunk[i] = static_cast<std::uint32_t>(begin + i);
    const auto truth = labels.subspan(begin, count);
    const Matrix<Real> outputs = network.predict(gather(x, std::span<const std::uint32_t>(chunk)));
    evaluation.loss +=
        network.loss(loss, outputs, one_hot<Real>(truth, kClasses)) * static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
      evaluation.confusion.add(truth[i], argmax(flat(outputs).subspan(i * kClasses, kClasses)));
  }
  evaluation.loss /= static_cast<double>(labels.size());
  return evaluation;
}

template <class Real>
Trainer<Real>::Trainer(const Spec& spec, const Digits& scanned, const Digits& pen)
    : spec_(validated(spec)),
      parts_(split_digits(scanned, pen, spec.data, spec.split, spec.seed)),
      x_train_(inputs_of<Real>(parts_.training.images, spec.pixels)),
      x_test_(inputs_of<Real>(parts_.test.images, spec.pixels)),
      x_pen_test_(inputs_of<Real>(parts_.pen_test.images, spec.pixels)),
      network_(build_network<Real>(spec)),
      fused_(network_, spec.loss),
      optimizer_(spec.optimizer_options()),
      sampler_(spec.sampling, parts_.training.size(), spec.seed),
      augmentation_random_(spec.seed, Stream::kAugmentation) {
  prepare_augmenter();
}

template <class Real>
void Trainer<Real>::prepare_augmenter() {
  if (spec_.augmentation().any() && !augmenter_) augmenter_.emplace(parts_.training.bitmaps);
}

template <class Real>
void Trainer<Real>::load_minibatch(std::span<const std::uint32_t> indices) {
  fused_.reserve(std::max<std::size_t>(spec_.batch_size, kEvaluationRows));
  labels_.resize(indices.size());
  const Augmentation strength = spec_.augmentation();
  // The user's own digits have no bitmap.
  const std::size_t varied = strength.any() ? augmenter_->size() : 0;
  for (std::size_t row = 0; row < indices.size(); ++row) {
    const std::size_t index = indices[row];
    const std::span<Real> input = fused_.input(row);
    labels_[row] = parts_.training.labels[index];
    if (index >= varied) {
      std::copy_n(&x_train_(index, 0), kPixels, input.begin());
      continue;
    }
    std::array<float, kPixels> counts;
    augmenter_->draw(index, strength, augmentation_random_, counts);
    std::transform(counts.begin(), counts.end(), input.begin(),
                   [scale = pixel_scale<Real>(spec_.pixels)](float count) {
                     return static_cast<Real>(count) * scale;
                   });
  }
}

template <class Real>
std::size_t Trainer<Real>::advance(std::size_t count) {
  std::size_t done = 0;
  while (done < count && !ended() && train_minibatch()) ++done;
  fused_.copy_weights_to(network_);
  return done;
}

template <class Real>
Ending Trainer<Real>::ending() const {
  if (divergence_) return Ending::kDivergence;
  if (stopped_ != Ending::kNone) return stopped_;
  return minibatch_ >= spec_.minibatches ? Ending::kMinibatches : Ending::kNone;
}

template <class Real>
void Trainer<Real>::check_stop_conditions() {
  if (spec_.target_accuracy == 0 && spec_.patience == 0) return;
  if (minibatch_ % kEvaluateEvery != 0) return;
  const Evaluation test = evaluate_test();
  if (spec_.target_accuracy > 0 && test.confusion.accuracy() >= spec_.target_accuracy)
    stopped_ = Ending::kTargetAccuracy;
  if (test.loss < best_test_loss_) {
    best_test_loss_ = test.loss;
    evaluations_without_better_ = 0;
  } else if (++evaluations_without_better_ >= spec_.patience && spec_.patience > 0) {
    stopped_ = Ending::kPatience;
  }
}

template <class Real>
bool Trainer<Real>::train_minibatch() {
  const auto indices = sampler_.next(spec_.batch_size);
  load_minibatch(indices);
  fused_.forward(indices.size());
  const double loss = fused_.loss(labels_);
  if (!std::isfinite(loss)) {
    diverged({"loss", "the loss"}, loss);
    return false;
  }
  optimizer_.begin_step(learning_rate());
  if (!fused_.step(labels_, optimizer_)) {
    diverged({"weight", "a weight"}, fused_.refused());
    return false;
  }
  for (const auto& [address, value] : frozen_)
    fused_.set_parameter(address.layer, address.input, address.unit, value);
  ++minibatch_;
  check_stop_conditions();
  return true;
}

template <class Real>
Evaluation Trainer<Real>::evaluate_fused(const Matrix<Real>& x,
                                         std::span<const std::uint8_t> labels) {
  Evaluation evaluation;
  forward_chunks(x, [&](std::size_t begin, std::size_t count) {
    const auto truth = labels.subspan(begin, count);
    evaluation.loss += fused_.loss(truth) * static_cast<double>(count);
    for (std::size_t row = 0; row < count; ++row)
      evaluation.confusion.add(truth[row], argmax(fused_.prediction(row)));
  });
  if (!labels.empty()) evaluation.loss /= static_cast<double>(labels.size());
  return evaluation;
}

template <class Real>
void Trainer<Real>::diverged(const Phrase& what, double value) {
  const Phrase cause{
      weights_were_set_ ? "diverged_after_edit" : "diverged",
      weights_were_set_
          ? "at minibatch #: the learning rate #, or a weight that was set, is too large"
          : "at minibatch #: the learning rate # is too large",
      minibatch_ + 1, learning_rate()};
  divergence_ = fault_of(cause);
  divergence_->field = what.code;
  divergence_->value = number_text(value);
  divergence_->sentence = what.english + std::string(" became ") +
                          (std::isnan(value) ? "undefined (NaN) " : "infinite ") +
                          divergence_->sentence;
}

template <class Real>
void Trainer<Real>::adjust(const Spec& spec) {
  spec.validate();
  if (!differs_only_live(spec, spec_))
    throw Error(Phrase{"needs_new_run", "a field was changed that needs a new run"});
  // Who changes a stop condition wants the run to go on by the new one.
  if (spec.target_accuracy != spec_.target_accuracy || spec.patience != spec_.patience) {
    stopped_ = Ending::kNone;
    best_test_loss_ = std::numeric_limits<double>::infinity();
    evaluations_without_better_ = 0;
  }
  spec_ = spec;
  optimizer_.set_options(spec.optimizer_options());
  prepare_augmenter();
}

template <class Real>
void Trainer<Real>::forward_one(std::span<const Real, kPixels> values) {
  const Real scale = pixel_scale<Real>(spec_.pixels);
  fused_.reserve(1);
  std::transform(values.begin(), values.end(), fused_.input(0).begin(),
                 [&](Real value) { return value * scale; });
  fused_.forward(1);
}

template <class Real>
void Trainer<Real>::predict(std::span<const Real, kPixels> values,
                            std::span<Real, kClasses> outputs) {
  forward_one(values);
  const auto prediction = fused_.prediction(0);
  std::copy(prediction.begin(), prediction.end(), outputs.begin());
}

template <class Real>
std::vector<Real> Trainer<Real>::trace(std::span<const Real, kPixels> values) {
  forward_one(values);
  std::vector<Real> activations;
  for (std::size_t layer = 0; layer + 1 < spec_.layers.size(); ++layer) {
    for (const Real output : fused_.output(layer, 0)) activations.push_back(output);
  }
  return activations;
}

template <class Real>
Classification<Real> Trainer<Real>::classify(const Matrix<Real>& x) {
  Classification<Real> result;
  forward_chunks(x, [&](std::size_t /*begin*/, std::size_t count) {
    for (std::size_t row = 0; row < count; ++row) {
      const auto y = fused_.prediction(row);
      const std::size_t top = argmax(y);
      result.predicted.push_back(static_cast<std::uint8_t>(top));
      result.output.push_back(y[top]);
    }
  });
  return result;
}

template <class Real>
void Trainer<Real>::check_address(const ParameterAddress& address) const {
  check_index("layer", address.layer, spec_.layers.size() - 1);
  // One more: the bias.
  check_index("input", address.input, spec_.layers[address.layer] + 1);
  check_index("unit", address.unit, spec_.layers[address.layer + 1]);
}

template <class Real>
Real Trainer<Real>::parameter(const ParameterAddress& address) const {
  check_address(address);
  return fused_.parameter(address.layer, address.input, address.unit);
}

template <class Real>
void Trainer<Real>::set_parameter(const ParameterAddress& address, Real value) {
  check_address(address);
  if (!std::isfinite(value)) throw illegal({"parameter", "the parameter"}, value, finite());
  fused_.set_parameter(address.layer, address.input, address.unit, value);
  weights_were_set_ = true;
  for (Frozen& frozen : frozen_)
    if (frozen.address == address) frozen.value = value;
  fused_.copy_weights_to(network_);
}

template <class Real>
void Trainer<Real>::set_parameters(std::span<const Real> values) {
  std::size_t count = 0;
  for (std::size_t layer = 0; layer + 1 < spec_.layers.size(); ++layer)
    count += (std::size_t{spec_.layers[layer]} + 1) * spec_.layers[layer + 1];
  if (values.size() != count)
    throw illegal({"parameter_count", "the number of parameters"}, values.size(), exactly(count));
  auto from = values.begin();
  for (std::size_t layer = 0; layer + 1 < spec_.layers.size(); ++layer)
    // The bias is the input behind the last.
    for (std::size_t input = 0; input <= spec_.layers[layer]; ++input)
      for (std::size_t unit = 0; unit < spec_.layers[layer + 1]; ++unit)
        fused_.set_parameter(layer, input, unit, *from++);
  weights_were_set_ = true;
  fused_.copy_weights_to(network_);
}

template <class Real>
void Trainer<Real>::freeze(const ParameterAddress& address, bool frozen) {
  check_address(address);
  std::erase_if(frozen_, [&](const Frozen& known) { return known.address == address; });
  if (frozen)
    frozen_.push_back({address, fused_.parameter(address.layer, address.input, address.unit)});
}

template <class Real>
void Trainer<Real>::add_training(const Digits& digits) {
  parts_.training.append(digits);
  training_changed();
}

template <class Real>
void Trainer<Real>::remove_training(std::size_t count) {
  parts_.training.drop(count);
  training_changed();
}

template <class Real>
void Trainer<Real>::training_changed() {
  x_train_ = inputs_of<Real>(parts_.training.images, spec_.pixels);
  sampler_.resize(parts_.training.size());
}

template <class Real>
Checkpoint<Real> Trainer<Real>::checkpoint() const {
  return {.minibatch = minibatch_,
          .parameters = fused_.state(),
          .optimizer = optimizer_,
          .sampler = sampler_,
          .augmentation_random = augmentation_random_,
          .best_test_loss = best_test_loss_,
          .evaluations_without_better = evaluations_without_better_,
          .weights_were_set = weights_were_set_};
}

template <class Real>
void Trainer<Real>::restore(const Checkpoint<Real>& checkpoint) {
  minibatch_ = checkpoint.minibatch;
  fused_.restore(checkpoint.parameters);
  for (auto& [address, value] : frozen_)
    value = fused_.parameter(address.layer, address.input, address.unit);
  optimizer_ = checkpoint.optimizer;
  optimizer_.set_options(spec_.optimizer_options());
  sampler_ = checkpoint.sampler;
  augmentation_random_ = checkpoint.augmentation_random;
  sampler_.resize(parts_.training.size());
  best_test_loss_ = checkpoint.best_test_loss;
  evaluations_without_better_ = checkpoint.evaluations_without_better;
  weights_were_set_ = checkpoint.weights_were_set;
  stopped_ = Ending::kNone;
  divergence_.reset();
  fused_.copy_weights_to(network_);
}

template Matrix<float> inputs_of(std::span<const Image>, Pixels);
template Matrix<double> inputs_of(std::span<const Image>, Pixels);
template Network<float> build_network(const Spec&);
template Network<double> build_network(const Spec&);
template std::string weights_checksum(const Network<float>&);
template std::string weights_checksum(const Network<double>&);
template Evaluation evaluate(Network<float>&, Loss, const Matrix<float>&,
                             std::span<const std::uint8_t>);
template Evaluation evaluate(Network<double>&, Loss, const Matrix<double>&,
                             std::span<const std::uint8_t>);
template class Trainer<float>;
template class Trainer<double>;

}  // namespace nn
