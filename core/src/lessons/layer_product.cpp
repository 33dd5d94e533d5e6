#include "nn/lessons/layer_product.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include <xtensor/xview.hpp>

#include "nn/error.hpp"
#include "nn/product.hpp"

namespace nn::lessons {
namespace {

std::string pair_text(std::size_t row, std::size_t column) {
  return "(" + std::to_string(row) + ", " + std::to_string(column) + ")";
}

}  // namespace

template <class Real>
EntrySum<Real> entry_sum(const FullyConnectedLayer<Real>& layer, const Matrix<Real>& x,
                         std::size_t row, std::size_t column) {
  const Matrix<Real>& weights = layer.weights();
  if (columns(x) != rows(weights))
    throw illegal("input shape", pair_text(rows(x), columns(x)),
                  std::to_string(rows(weights)) + " columns");
  if (row >= rows(x) || column >= columns(weights))
    throw illegal("entry", pair_text(row, column),
                  "one of a matrix of shape " + pair_text(rows(x), columns(weights)));
  EntrySum<Real> sum;
  sum.bias = layer.bias()(column);
  sum.total = sum.bias;
  for (std::size_t i = 0; i < rows(weights); ++i) {
    sum.terms.push_back(x(row, i) * weights(i, column));
    sum.total += sum.terms.back();
  }
  return sum;
}

template <class Real>
LargestTerms largest_terms(const std::vector<Real>& terms, std::size_t count) {
  LargestTerms largest;
  largest.places.resize(terms.size());
  std::iota(largest.places.begin(), largest.places.end(), 0U);
  std::stable_sort(
      largest.places.begin(), largest.places.end(),
      [&](std::uint32_t a, std::uint32_t b) { return std::abs(terms[a]) > std::abs(terms[b]); });
  for (std::size_t place = count; place < terms.size(); ++place)
    largest.rest += static_cast<double>(terms[largest.places[place]]);
  largest.places.resize(std::min(count, terms.size()));
  return largest;
}

template <class Real>
Matrix<Real> column_forward(const FullyConnectedLayer<Real>& layer, const Matrix<Real>& x) {
  const Matrix<Real> weights = transposed(layer.weights());
  if (rows(x) != columns(weights))
    throw illegal("input shape", pair_text(rows(x), columns(x)),
                  std::to_string(columns(weights)) + " rows");
  const auto bias = xt::view(layer.bias(), xt::all(), xt::newaxis());
  Matrix<Real> y = xt::broadcast(bias, {rows(weights), columns(x)});
  add_product(y, weights, x);
  return y;
}

template EntrySum<float> entry_sum(const FullyConnectedLayer<float>&, const Matrix<float>&,
                                   std::size_t, std::size_t);
template EntrySum<double> entry_sum(const FullyConnectedLayer<double>&, const Matrix<double>&,
                                    std::size_t, std::size_t);
template LargestTerms largest_terms(const std::vector<float>&, std::size_t);
template LargestTerms largest_terms(const std::vector<double>&, std::size_t);
template Matrix<float> column_forward(const FullyConnectedLayer<float>&, const Matrix<float>&);
template Matrix<double> column_forward(const FullyConnectedLayer<double>&, const Matrix<double>&);

}  // namespace nn::lessons
