#include "nn/activation.hpp"

#include <algorithm>

namespace nn {
template <class Real>
void softmax_row(std::span<const Real> z, std::span<Real> y) {
  const Real top = *std::max_element(z.begin(), z.end());
  for_lanes<Real>(z.size(), [&]<class T>(std::size_t i, T) {
    store(&y[i], exponential(load<T>(&z[i]) - top));
  });
  Real sum = 0;
  for (const Real e : y) sum += e;
  for (Real& e : y) e /= sum;
}

template <class Real>
void softmax_row_gradient(std::span<const Real> y, std::span<const Real> dy, std::span<Real> dz) {
  Real mean = 0;
  for (std::size_t c = 0; c < y.size(); ++c) mean += dy[c] * y[c];
  for (std::size_t c = 0; c < y.size(); ++c) dz[c] = y[c] * (dy[c] - mean);
}

template <class Real>
Matrix<Real> activate(Activation activation, const Matrix<Real>& z) {
  Matrix<Real> y = make_matrix<Real>(rows(z), columns(z));
  const auto in = flat(z);
  const auto out = flat(y);
  if (activation == Activation::kSoftmax) {
    const std::size_t n = columns(z);
    for (std::size_t row = 0; row < rows(z); ++row)
      softmax_row<Real>(in.subspan(row * n, n), out.subspan(row * n, n));
    return y;
  }
  with_elementwise(activation, [&]<class Policy>(Policy) {
    for_lanes<Real>(in.size(), [&]<class T>(std::size_t i, T) {
      store(&out[i], Policy::value(load<T>(&in[i])));
    });
  });
  return y;
}

template <class Real>
Matrix<Real> activation_gradient(Activation activation, const Matrix<Real>& z,
                                 const Matrix<Real>& outputs, const Matrix<Real>& d_outputs) {
  Matrix<Real> d_inputs = make_matrix<Real>(rows(outputs), columns(outputs));
  const auto sums = flat(z);
  const auto y = flat(outputs);
  const auto dy = flat(d_outputs);
  const auto dz = flat(d_inputs);
  if (activation == Activation::kSoftmax) {
    const std::size_t n = columns(outputs);
    for (std::size_t row = 0; row < rows(outputs); ++row)
      softmax_row_gradient<Real>(y.subspan(row * n, n), dy.subspan(row * n, n),
                                 dz.subspan(row * n, n));
    return d_inputs;
  }
  with_elementwise(activation, [&]<class Policy>(Policy) {
    for_lanes<Real>(y.size(), [&]<class T>(std::size_t i, T) {
      store(&dz[i], load<T>(&dy[i]) * Policy::derivative(load<T>(&sums[i]), load<T>(&y[i])));
    });
  });
  return d_inputs;
}

template void softmax_row(std::span<const float>, std::span<float>);
template void softmax_row(std::span<const double>, std::span<double>);
template void softmax_row_gradient(std::span<const float>, std::span<const float>,
                                   std::span<float>);
template void softmax_row_gradient(std::span<const double>, std::span<const double>,
                                   std::span<double>);
template Matrix<float> activate(Activation, const Matrix<float>&);
template Matrix<double> activate(Activation, const Matrix<double>&);
template Matrix<float> activation_gradient(Activation, const Matrix<float>&, const Matrix<float>&,
                                           const Matrix<float>&);
template Matrix<double> activation_gradient(Activation, const Matrix<double>&,
                                            const Matrix<double>&, const Matrix<double>&);

}  // namespace nn
