#include <algorithm>

#include "nn/trainer.hpp"

/// What a student sees of one example or one unit: the numbers of the lecture's equations 8 to 14,
/// from the network that trains.
namespace nn {

template <class Real>
Inspection<Real> Trainer<Real>::inspect(std::span<const Real, kPixels> values,
                                        std::optional<std::uint8_t> label) {
  forward_one(values);
  Inspection<Real> all;
  std::span<const Real> inputs = fused_.input(0);
  for (std::size_t layer = 0; layer + 1 < spec_.layers.size(); ++layer) {
    const auto outputs = fused_.output(layer, 0);
    for (std::size_t unit = 0; unit < outputs.size(); ++unit) {
      // The bias first, then the terms in order: the sum that the network made.
      Real sum = fused_.parameter(layer, inputs.size(), unit);
      for (std::size_t i = 0; i < inputs.size(); ++i)
        sum += inputs[i] * fused_.parameter(layer, i, unit);
      all.sums.push_back(sum);
      all.activations.push_back(outputs[unit]);
    }
    const auto slopes = derivatives_of_row<Real>(
        spec_.activation_of(layer), std::span(all.sums).subspan(all.derivatives.size()), outputs);
    for (const Real slope : slopes) all.derivatives.push_back(slope);
    inputs = outputs;
  }
  all.errors.resize(all.sums.size());
  if (!label) return all;
  fused_.backward(std::span(&*label, 1));
  auto to = all.errors.begin();
  for (std::size_t layer = 0; layer + 1 < spec_.layers.size(); ++layer) {
    const auto errors = fused_.error(layer, 0);
    to = std::copy(errors.begin(), errors.end(), to);
  }
  return all;
}

template <class Real>
std::vector<Real> Trainer<Real>::saliency(std::span<const Real, kPixels> values,
                                          std::size_t output) {
  forward_one(values);
  fused_.backward_from(output);
  const auto errors = fused_.error(0, 0);
  std::vector<Real> gradient(kPixels);
  for (std::size_t i = 0; i < kPixels; ++i) {
    for (std::size_t unit = 0; unit < errors.size(); ++unit)
      gradient[i] += errors[unit] * fused_.parameter(0, i, unit);
    gradient[i] *= pixel_scale<Real>(spec_.pixels);
  }
  return gradient;
}

template <class Real>
std::vector<Real> Trainer<Real>::gradient(std::size_t layer, std::size_t unit) {
  check_address({layer, 0, unit});
  const std::size_t inputs = spec_.layers[layer];
  std::vector<double> sums(inputs + 1);
  const std::span<const std::uint8_t> labels = parts_.training.labels;
  forward_chunks(x_train_, [&](std::size_t begin, std::size_t count) {
    fused_.backward(labels.subspan(begin, count));
    for (std::size_t row = 0; row < count; ++row) {
      const double error = fused_.error(layer, row)[unit];
      const std::span<const Real> x =
          layer == 0 ? fused_.input(row) : fused_.output(layer - 1, row);
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

template Inspection<float> Trainer<float>::inspect(std::span<const float, kPixels>,
                                                   std::optional<std::uint8_t>);
template Inspection<double> Trainer<double>::inspect(std::span<const double, kPixels>,
                                                     std::optional<std::uint8_t>);
template std::vector<float> Trainer<float>::saliency(std::span<const float, kPixels>, std::size_t);
template std::vector<double> Trainer<double>::saliency(std::span<const double, kPixels>,
                                                       std::size_t);
template std::vector<float> Trainer<float>::gradient(std::size_t, std::size_t);
template std::vector<double> Trainer<double>::gradient(std::size_t, std::size_t);

}  // namespace nn
