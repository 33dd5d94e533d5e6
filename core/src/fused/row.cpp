#include <algorithm>

#include "kernels.hpp"

namespace nn {
namespace {

/// The kernels take whole vectors.
template <class Real>
std::vector<Real> padded(std::span<const Real> values) {
  const std::size_t width = fused::best_kernels<Real>().width;
  std::vector<Real> row((values.size() + width - 1) / width * width);
  std::copy(values.begin(), values.end(), row.begin());
  return row;
}

}  // namespace

template <class Real>
std::vector<Real> activate_row(Activation activation, std::span<const Real> z) {
  std::vector<Real> row = padded(z);
  if (activation != Activation::kSoftmax)
    fused::best_kernels<Real>().activate(activation, row.size(), row.data());
  else if (!z.empty())
    softmax_row<Real>(z, std::span(row).first(z.size()));
  row.resize(z.size());
  return row;
}

template <class Real>
std::vector<Real> derivatives_of_row(Activation activation, std::span<const Real> z,
                                     std::span<const Real> outputs) {
  const std::vector<Real> sums = padded(z);
  const std::vector<Real> y = padded(outputs);
  std::vector<Real> row(y.size(), Real{1});
  // A softmax's diagonal is the sigmoid's formula.
  fused::best_kernels<Real>().differentiate(
      activation == Activation::kSoftmax ? Activation::kSigmoid : activation, row.size(),
      sums.data(), y.data(), row.data());
  row.resize(outputs.size());
  return row;
}

template std::vector<float> activate_row(Activation, std::span<const float>);
template std::vector<double> activate_row(Activation, std::span<const double>);
template std::vector<float> derivatives_of_row(Activation, std::span<const float>,
                                               std::span<const float>);
template std::vector<double> derivatives_of_row(Activation, std::span<const double>,
                                                std::span<const double>);

}  // namespace nn
