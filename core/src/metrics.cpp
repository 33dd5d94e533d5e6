#include "nn/metrics.hpp"

#include <algorithm>

namespace nn {
namespace {

double share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0.0 : double{1} * part / whole;
}

}  // namespace

double Confusion::accuracy() const {
  std::uint32_t right = 0;
  std::uint32_t all = 0;
  for (std::size_t label = 0; label < kClasses; ++label) right += count(label, label);
  for (const std::uint32_t n : counts_) all += n;
  return share(right, all);
}

double Confusion::precision(std::size_t label) const {
  std::uint32_t predicted = 0;
  for (std::size_t other = 0; other < kClasses; ++other) predicted += count(other, label);
  return share(count(label, label), predicted);
}

double Confusion::recall(std::size_t label) const {
  std::uint32_t all = 0;
  for (std::size_t other = 0; other < kClasses; ++other) all += count(label, other);
  return share(count(label, label), all);
}

double Confusion::f1(std::size_t label) const {
  const double p = precision(label);
  const double r = recall(label);
  return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

template <class Real>
std::size_t argmax(std::span<const Real> values) {
  return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

template std::size_t argmax(std::span<const float>);
template std::size_t argmax(std::span<const double>);

}  // namespace nn
