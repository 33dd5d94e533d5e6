#include "nn/fused_network.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <utility>

#include "blocks.hpp"
#include "kernels.hpp"
#include "transpose.hpp"

namespace nn {
namespace {

using fused::for_blocks;
using fused::transpose;

// Rows done at a time: 8 x 128 floats are 4 kB, which stay in the L1 cache from the product to what
// is done with it.
constexpr std::size_t kBlockRows = 8;
// With a large matrix: enough rows that copying it panel by panel is a small part of the work.
constexpr std::size_t kLargeBlockRows = 64;
constexpr std::align_val_t kAlignment{64};

/// Rows to multiply at a time with a matrix of so many entries.
std::size_t block_rows(std::size_t entries) {
  return entries < fused::kLargeMatrix ? kBlockRows : kLargeBlockRows;
}

}  // namespace

template <class Real>
FusedNetwork<Real>::Buffer::Buffer(std::size_t size)
    : data_(size == 0 ? nullptr
                      : static_cast<Real*>(::operator new(size * sizeof(Real), kAlignment))),
      size_(size) {
  std::fill_n(data_.get(), size, Real{0});
}

template <class Real>
void FusedNetwork<Real>::Buffer::Free::operator()(Real* data) const {
  ::operator delete(data, kAlignment);
}

template <class Real>
FusedNetwork<Real>::FusedNetwork(Loss loss) : FusedNetwork(loss, fused::best_kernels<Real>()) {}

template <class Real>
FusedNetwork<Real>::FusedNetwork(Loss loss, const fused::Kernels<Real>& kernels)
    : kernels_(&kernels), loss_(loss), panel_(kernels.panel) {}

template <class Real>
void FusedNetwork<Real>::add(const Matrix<Real>& weights, const Vector<Real>& bias,
                             Activation activation) {
  const std::size_t inputs = rows(weights);
  const std::size_t outputs = columns(weights);
  Layer layer{.inputs = inputs,
              .outputs = outputs,
              .input_row = padded(inputs),
              .output_row = padded(outputs),
              .sum_row = needs_sum(activation) ? padded(outputs) : 0,
              .activation = activation,
              .weights = Parameters(inputs * padded(outputs)),
              .bias = Parameters(padded(outputs)),
              .transposed = Buffer(layers_.empty() ? 0 : outputs * padded(inputs)),
              .sums = Buffer(),
              .values = Buffer(),
              .errors = Buffer()};
  for (std::size_t row = 0; row < inputs; ++row)
    std::copy_n(&weights(row, 0), outputs, layer.weights.now.data() + row * layer.output_row);
  std::copy_n(bias.data(), outputs, layer.bias.now.data());
  const std::size_t widest = std::max(layer.input_row, layer.output_row);
  if (widest > zeros_.span().size()) {
    gradient_ = Buffer(kLargeBlockRows * widest);
    zeros_ = Buffer(widest);
  }
  layers_.push_back(std::move(layer));
}

template <class Real>
std::size_t FusedNetwork<Real>::padded(std::size_t count) const {
  const std::size_t width = kernels_->width;
  return (count + width - 1) / width * width;
}

template <class Real>
void FusedNetwork<Real>::reserve(std::size_t rows) {
  if (rows <= room_) return;
  room_ = rows;
  inputs_ = Buffer(rows * layers_.front().input_row);
  for (Layer& layer : layers_) {
    layer.sums = Buffer(rows * layer.sum_row);
    layer.values = Buffer(rows * layer.output_row);
    layer.errors = Buffer(rows * layer.output_row);
  }
}

template <class Real>
std::span<Real> FusedNetwork<Real>::input(std::size_t row) {
  const Layer& first = layers_.front();
  return {inputs_.data() + row * first.input_row, first.inputs};
}

template <class Real>
const Real* FusedNetwork<Real>::input_of(std::size_t layer) const {
  return layer == 0 ? inputs_.data() : layers_[layer - 1].values.data();
}

template <class Real>
void FusedNetwork<Real>::forward(std::size_t rows) {
  for (std::size_t l = 0; l < layers_.size(); ++l) {
    Layer& layer = layers_[l];
    for_blocks(rows, block_rows(layer.inputs * layer.output_row),
               [&](std::size_t row, std::size_t count) {
                 kernels_->multiply({.m = count,
                                     .n = layer.output_row,
                                     .k = layer.inputs,
                                     .a = input_of(l) + row * layer.input_row,
                                     .a_row = layer.input_row,
                                     .a_term = 1,
                                     .b = layer.weights.now.data(),
                                     .b_row = layer.output_row,
                                     .start = layer.bias.now.data(),
                                     .start_row = 0,
                                     .c = layer.values.data() + row * layer.output_row,
                                     .c_row = layer.output_row,
                                     .panel = panel_.data()});
                 activate(layer, row, count);
               });
  }
}

template <class Real>
void FusedNetwork<Real>::activate(Layer& layer, std::size_t row, std::size_t rows) {
  const std::size_t offset = row * layer.output_row;
  const std::size_t count = rows * layer.output_row;
  Real* values = layer.values.data() + offset;
  if (layer.sum_row > 0) std::copy_n(values, count, layer.sums.data() + offset);
  if (layer.activation != Activation::kSoftmax) {
    kernels_->activate(layer.activation, count, values);
    return;
  }
  for (std::size_t i = 0; i < rows; ++i) {
    const std::span<Real> y(values + i * layer.output_row, layer.outputs);
    softmax_row<Real>(y, y);
  }
}

/// dE/dZ from dE/dY in the layer's errors, of rows from `row` on; not for softmax.
template <class Real>
void FusedNetwork<Real>::differentiate(Layer& layer, std::size_t row, std::size_t rows) {
  const std::size_t offset = row * layer.output_row;
  kernels_->differentiate(layer.activation, rows * layer.output_row,
                          layer.sums.data() + row * layer.sum_row, layer.values.data() + offset,
                          layer.errors.data() + offset);
}

template <class Real>
std::span<const Real> FusedNetwork<Real>::output(std::size_t layer, std::size_t row) const {
  const Layer& from = layers_[layer];
  return {from.values.data() + row * from.output_row, from.outputs};
}

template <class Real>
double FusedNetwork<Real>::loss(std::span<const std::uint8_t> labels) const {
  const Layer& last = layers_.back();
  const std::size_t examples = labels.size();
  double sum = 0;
  for (std::size_t row = 0; row < examples; ++row) {
    if (loss_ == Loss::kCrossEntropy) {
      const std::span<const Real> scores(last.sums.data() + row * last.output_row, last.outputs);
      sum += negative_log_likelihood<Real>(scores, labels[row]);
    } else {
      sum += squared_distance<Real>(prediction(row), labels[row]) / 2;
    }
  }
  return sum / static_cast<double>(examples);
}

template <class Real>
void FusedNetwork<Real>::output_errors(std::span<const std::uint8_t> labels) {
  Layer& last = layers_.back();
  for (std::size_t row = 0; row < labels.size(); ++row) {
    const auto y = prediction(row);
    const std::span<Real> error(last.errors.data() + row * last.output_row, last.outputs);
    std::copy(y.begin(), y.end(), error.begin());
    error[labels[row]] -= Real{1};
    // Cross-entropy and softmax together: y - t is already the error of the scores.
    if (last.activation == Activation::kSoftmax && loss_ != Loss::kCrossEntropy)
      softmax_row_gradient<Real>(y, error, error);
  }
  if (last.activation != Activation::kSoftmax) differentiate(last, 0, labels.size());
}

template <class Real>
void FusedNetwork<Real>::backward(std::span<const std::uint8_t> labels) {
  output_errors(labels);
  for (std::size_t l = layers_.size(); l-- > 1;) backward_through(l, labels.size());
}

template <class Real>
void FusedNetwork<Real>::backward_from(std::size_t output) {
  Layer& last = layers_.back();
  const std::span<Real> error(last.errors.data(), last.outputs);
  std::fill(error.begin(), error.end(), Real{0});
  error[output] = Real{1};
  if (last.activation == Activation::kSoftmax)
    softmax_row_gradient<Real>(prediction(0), error, error);
  else
    differentiate(last, 0, 1);
  for (std::size_t l = layers_.size(); l-- > 1;) backward_through(l, 1);
}

template <class Real>
std::span<const Real> FusedNetwork<Real>::error(std::size_t layer, std::size_t row) const {
  const Layer& of = layers_[layer];
  return {of.errors.data() + row * of.output_row, of.outputs};
}

template <class Real>
std::span<const Real> FusedNetwork<Real>::row(std::size_t layer, std::size_t input) const {
  const Layer& of = layers_[layer];
  return {input == of.inputs ? of.bias.now.data() : of.weights.now.data() + input * of.output_row,
          of.outputs};
}

template <class Real>
std::span<Real> FusedNetwork<Real>::row(std::size_t layer, std::size_t input) {
  Layer& of = layers_[layer];
  return {input == of.inputs ? of.bias.now.data() : of.weights.now.data() + input * of.output_row,
          of.outputs};
}

template <class Real>
void FusedNetwork<Real>::backward_through(std::size_t l, std::size_t rows) {
  Layer& layer = layers_[l];
  Layer& below = layers_[l - 1];
  transpose(layer.inputs, layer.outputs, layer.weights.now.data(), layer.output_row,
            layer.transposed.data(), layer.input_row);
  for_blocks(rows, block_rows(layer.outputs * layer.input_row),
             [&](std::size_t row, std::size_t count) {
               Real* errors = below.errors.data() + row * layer.input_row;
               kernels_->multiply({.m = count,
                                   .n = layer.input_row,
                                   .k = layer.outputs,
                                   .a = layer.errors.data() + row * layer.output_row,
                                   .a_row = layer.output_row,
                                   .a_term = 1,
                                   .b = layer.transposed.data(),
                                   .b_row = layer.input_row,
                                   .start = zeros_.data(),
                                   .start_row = 0,
                                   .c = errors,
                                   .c_row = layer.input_row,
                                   .panel = panel_.data()});
               differentiate(below, row, count);
             });
}

template <class Real>
bool FusedNetwork<Real>::update(std::size_t l, std::size_t rows, const Optimizer<Real>& optimizer) {
  Layer& layer = layers_[l];
  const OptimizerOptions& options = optimizer.options();
  bool finite = true;
  // Sums `count` rows of the left operand's transpose into gradient_, and moves the parameters that
  // belong to them.
  const auto move = [&](Parameters& parameters, std::size_t row, std::size_t count, const Real* a,
                        std::size_t a_row, std::size_t a_term, double decay) {
    kernels_->multiply({.m = count,
                        .n = layer.output_row,
                        .k = rows,
                        .a = a,
                        .a_row = a_row,
                        .a_term = a_term,
                        .b = layer.errors.data(),
                        .b_row = layer.output_row,
                        .start = zeros_.data(),
                        .start_row = 0,
                        .c = gradient_.data(),
                        .c_row = layer.output_row,
                        .panel = panel_.data()});
    const std::size_t offset = row * layer.output_row;
    finite &= kernels_->update(options.kind, optimizer.constants(),
                               {.count = count * layer.output_row,
                                .gradient_sum = gradient_.data(),
                                .per_example = Real{1} / static_cast<Real>(rows),
                                .decay = static_cast<Real>(decay),
                                .parameters = parameters.now.data() + offset,
                                .next = parameters.next.data() + offset,
                                .first = parameters.first.data() + offset,
                                .second = parameters.second.data() + offset});
  };
  for_blocks(layer.inputs, block_rows(rows * layer.output_row),
             [&](std::size_t row, std::size_t count) {
               move(layer.weights, row, count, input_of(l) + row, 1, layer.input_row,
                    options.weight_decay);
             });
  const Real one = 1;
  move(layer.bias, 0, 1, &one, 0, 0, 0);
  return finite;
}

template <class Real>
void FusedNetwork<Real>::prepare_moments(const Optimizer<Real>& optimizer) {
  if (has_moments_) return;
  has_moments_ = true;
  with_optimizer(optimizer.options().kind, [&]<class Policy>(Policy) {
    for (Layer& layer : layers_)
      for (auto [parameters, size] : {std::pair(&layer.weights, layer.inputs * layer.output_row),
                                      std::pair(&layer.bias, layer.output_row)}) {
        if (Policy::kFirst) parameters->first = Buffer(size);
        if (Policy::kSecond) parameters->second = Buffer(size);
      }
  });
}

template <class Real>
bool FusedNetwork<Real>::step(std::span<const std::uint8_t> labels,
                              const Optimizer<Real>& optimizer) {
  prepare_moments(optimizer);
  output_errors(labels);
  bool finite = true;
  for (std::size_t l = layers_.size(); l-- > 0;) {
    if (l > 0) backward_through(l, labels.size());
    finite &= update(l, labels.size(), optimizer);
  }
  if (!finite) return false;
  for (Layer& layer : layers_) {
    std::swap(layer.weights.now, layer.weights.next);
    std::swap(layer.bias.now, layer.bias.next);
  }
  return true;
}

template <class Real>
Real FusedNetwork<Real>::refused() const {
  Real refused = std::numeric_limits<Real>::quiet_NaN();
  for (const Layer& layer : layers_)
    for (const Parameters* parameters : {&layer.weights, &layer.bias})
      for (const Real value : parameters->next.span())
        if (std::isinf(value)) refused = value;
  return refused;
}

template class FusedNetwork<float>;
template class FusedNetwork<double>;

}  // namespace nn
