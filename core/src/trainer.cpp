#include "nn/trainer.hpp"

#include <algorithm>
#include <cmath>

#include "nn/build_network.hpp"
#include "nn/inputs.hpp"
#include "nn/numbers.hpp"

namespace nn {
namespace {

Spec validated(const Spec& spec) {
  spec.validate();
  return spec;
}

}  // namespace

template <class Real>
Trainer<Real>::Trainer(const Spec& spec, const Digits& scanned, const Digits& pen)
    : spec_(validated(spec)),
      parts_(split_digits(scanned, pen, spec.data, spec.split, spec.seed)),
      network_(build_fused_network<Real>(spec)),
      optimizer_(spec.optimizer_options()),
      sampler_(spec.sampling, parts_.training.size(), spec.seed),
      augmentation_random_(spec.seed, Stream::kAugmentation),
      stop_conditions_(spec.stop_options()) {
  prepare_augmenter();
}

template <class Real>
void Trainer<Real>::prepare_augmenter() {
  if (spec_.augmentation().any() && !augmenter_) augmenter_.emplace(parts_.training.bitmaps);
}

template <class Real>
void Trainer<Real>::load_minibatch(std::span<const std::uint32_t> indices) {
  network_.reserve(std::max<std::size_t>(spec_.batch_size, kEvaluationRows));
  labels_.resize(indices.size());
  const Augmentation strength = spec_.augmentation();
  // The user's own digits have no bitmap.
  const std::size_t varied = strength.any() ? augmenter_->size() : 0;
  for (std::size_t row = 0; row < indices.size(); ++row) {
    const std::size_t index = indices[row];
    labels_[row] = parts_.training.labels[index];
    if (index >= varied) {
      write_image(parts_.training.images[index], spec_.pixels, network_.input(row));
      continue;
    }
    std::array<float, kPixels> counts;
    augmenter_->draw(index, strength, augmentation_random_, counts);
    write_inputs(counts, spec_.pixels, network_.input(row));
  }
}

template <class Real>
std::size_t Trainer<Real>::advance(std::size_t count) {
  std::size_t done = 0;
  while (done < count && !ended() && train_minibatch()) ++done;
  return done;
}

template <class Real>
Ending Trainer<Real>::ending() const {
  return divergence_ ? Ending::kDivergence : stop_conditions_.ending(minibatch_);
}

template <class Real>
bool Trainer<Real>::train_minibatch() {
  const auto indices = sampler_.next(spec_.batch_size);
  load_minibatch(indices);
  network_.forward(indices.size());
  const double loss = network_.loss(labels_);
  if (!std::isfinite(loss)) {
    diverged({"loss", "the loss"}, loss);
    return false;
  }
  optimizer_.begin_step(learning_rate());
  if (!network_.step(labels_, optimizer_)) {
    diverged({"weight", "a weight"}, network_.refused());
    return false;
  }
  edits_.frozen.write_to(network_);
  ++minibatch_;
  if (stop_conditions_.wants_evaluation(minibatch_))
    stop_conditions_.add(probe().evaluate(parts_.test));
  return true;
}

template <class Real>
void Trainer<Real>::diverged(const Phrase& what, double value) {
  const Phrase cause{
      edits_.weights_were_set ? "diverged_after_edit" : "diverged",
      edits_.weights_were_set
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
  spec_ = spec;
  stop_conditions_.set_options(spec.stop_options());
  optimizer_.set_options(spec.optimizer_options());
  prepare_augmenter();
}

template <class Real>
void Trainer<Real>::add_training(const Digits& digits) {
  parts_.training.append(digits);
  sampler_.resize(parts_.training.size());
}

template <class Real>
void Trainer<Real>::remove_training(std::size_t count) {
  parts_.training.drop(count);
  sampler_.resize(parts_.training.size());
}

template <class Real>
Checkpoint<Real> Trainer<Real>::checkpoint() const {
  return {.minibatch = minibatch_,
          .parameters = network_.state(),
          .optimizer = optimizer_,
          .sampler = sampler_,
          .augmentation_random = augmentation_random_,
          .stop_progress = stop_conditions_.progress(),
          .weights_were_set = edits_.weights_were_set};
}

template <class Real>
void Trainer<Real>::restore(const Checkpoint<Real>& checkpoint) {
  minibatch_ = checkpoint.minibatch;
  network_.restore(checkpoint.parameters);
  edits_.frozen.read_from(network_);
  edits_.weights_were_set = checkpoint.weights_were_set;
  optimizer_ = checkpoint.optimizer;
  optimizer_.set_options(spec_.optimizer_options());
  sampler_ = checkpoint.sampler;
  augmentation_random_ = checkpoint.augmentation_random;
  sampler_.resize(parts_.training.size());
  stop_conditions_.restore(checkpoint.stop_progress);
  divergence_.reset();
}

template class Trainer<float>;
template class Trainer<double>;

}  // namespace nn
