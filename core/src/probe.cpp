#include "nn/probe.hpp"

#include <algorithm>

#include "nn/inputs.hpp"
#include "nn/parameters.hpp"

namespace nn {

template <class Real>
void Probe<Real>::forward(std::span<const Real, kPixels> values) const {
  network_->reserve(1);
  write_inputs(values, pixels_, network_->input(0));
  network_->forward(1);
}

template <class Real>
template <class Body>
void Probe<Real>::forward_chunks(std::span<const Image> images, Body&& body) const {
  network_->reserve(kEvaluationRows);
  for (std::size_t begin = 0; begin < images.size(); begin += kEvaluationRows) {
    const std::size_t count = std::min(kEvaluationRows, images.size() - begin);
    for (std::size_t row = 0; row < count; ++row)
      write_image(images[begin + row], pixels_, network_->input(row));
    network_->forward(count);
    body(begin, count);
  }
}

template <class Real>
void Probe<Real>::predict(std::span<const Real, kPixels> values,
                          std::span<Real, kClasses> outputs) const {
  forward(values);
  const auto prediction = network_->prediction(0);
  std::copy(prediction.begin(), prediction.end(), outputs.begin());
}

template <class Real>
std::vector<Real> Probe<Real>::trace(std::span<const Real, kPixels> values) const {
  forward(values);
  std::vector<Real> activations;
  for (std::size_t layer = 0; layer < network_->layers(); ++layer) {
    for (const Real output : network_->output(layer, 0)) activations.push_back(output);
  }
  return activations;
}

template <class Real>
Inspection<Real> Probe<Real>::inspect(std::span<const Real, kPixels> values,
                                      std::optional<std::uint8_t> label) const {
  forward(values);
  Inspection<Real> all;
  std::span<const Real> inputs = network_->input(0);
  for (std::size_t layer = 0; layer < network_->layers(); ++layer) {
    const auto outputs = network_->output(layer, 0);
    for (std::size_t unit = 0; unit < outputs.size(); ++unit) {
      // The bias first, then the terms in order: the sum that the network made.
      Real sum = network_->row(layer, inputs.size())[unit];
      for (std::size_t i = 0; i < inputs.size(); ++i)
        sum += inputs[i] * network_->row(layer, i)[unit];
      all.sums.push_back(sum);
      all.activations.push_back(outputs[unit]);
    }
    const auto slopes = derivatives_of_row<Real>(
        network_->activation(layer), std::span(all.sums).subspan(all.derivatives.size()), outputs);
    for (const Real slope : slopes) all.derivatives.push_back(slope);
    inputs = outputs;
  }
  all.errors.resize(all.sums.size());
  if (!label) return all;
  network_->backward(std::span(&*label, 1));
  auto to = all.errors.begin();
  for (std::size_t layer = 0; layer < network_->layers(); ++layer) {
    const auto errors = network_->error(layer, 0);
    to = std::copy(errors.begin(), errors.end(), to);
  }
  return all;
}

template <class Real>
std::vector<Real> Probe<Real>::saliency(std::span<const Real, kPixels> values,
                                        std::size_t output) const {
  forward(values);
  network_->backward_from(output);
  const auto errors = network_->error(0, 0);
  std::vector<Real> gradient(kPixels);
  for (std::size_t i = 0; i < kPixels; ++i) {
    const auto weights = network_->row(0, i);
    for (std::size_t unit = 0; unit < errors.size(); ++unit)
      gradient[i] += errors[unit] * weights[unit];
    gradient[i] *= pixel_scale<Real>(pixels_);
  }
  return gradient;
}

template <class Real>
Evaluation Probe<Real>::evaluate(const Digits& digits) const {
  Evaluation evaluation;
  const std::span<const std::uint8_t> labels = digits.labels;
  forward_chunks(digits.images, [&](std::size_t begin, std::size_t count) {
    const auto truth = labels.subspan(begin, count);
    evaluation.loss += network_->loss(truth) * static_cast<double>(count);
    for (std::size_t row = 0; row < count; ++row)
      evaluation.confusion.add(truth[row], argmax(network_->prediction(row)));
  });
  if (!labels.empty()) evaluation.loss /= static_cast<double>(labels.size());
  return evaluation;
}

template <class Real>
Classification<Real> Probe<Real>::classify(std::span<const Image> images) const {
  Classification<Real> result;
  forward_chunks(images, [&](std::size_t /*begin*/, std::size_t count) {
    for (std::size_t row = 0; row < count; ++row) {
      const auto y = network_->prediction(row);
      const std::size_t top = argmax(y);
      result.predicted.push_back(static_cast<std::uint8_t>(top));
      result.output.push_back(y[top]);
    }
  });
  return result;
}

template <class Real>
std::vector<Real> Probe<Real>::gradient(const Digits& digits, std::size_t layer,
                                        std::size_t unit) const {
  check_address(*network_, {layer, 0, unit});
  const std::size_t inputs = network_->inputs(layer);
  std::vector<double> sums(inputs + 1);
  const std::span<const std::uint8_t> labels = digits.labels;
  forward_chunks(digits.images, [&](std::size_t begin, std::size_t count) {
    network_->backward(labels.subspan(begin, count));
    for (std::size_t row = 0; row < count; ++row) {
      const double error = network_->error(layer, row)[unit];
      const std::span<const Real> x =
          layer == 0 ? network_->input(row) : network_->output(layer - 1, row);
      for (std::size_t i = 0; i < inputs; ++i) sums[i] += static_cast<double>(x[i]) * error;
      sums[inputs] += error;
    }
  });
  std::vector<Real> gradient(sums.size());
  std::transform(sums.begin(), sums.end(), gradient.begin(), [&](double sum) {
    return static_cast<Real>(sum / static_cast<double>(labels.size()));
  });
  return gradient;
}

template class Probe<float>;
template class Probe<double>;

}  // namespace nn
