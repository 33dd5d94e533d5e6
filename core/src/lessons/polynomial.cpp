#include "nn/lessons/polynomial.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

/// Where p changes its sign between two places; the signs at both must differ.
double bisect(const Polynomial& p, double low, double high) {
  const bool rises = p(low) < 0;
  for (;;) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    ((p(middle) < 0) == rises ? low : high) = middle;
  }
}

void check_coefficient(std::size_t power, double c) {
  const double size = std::abs(c);
  if (c == 0 ||
      (size >= Polynomial::kSmallestCoefficient && size <= Polynomial::kLargestCoefficient))
    return;
  throw illegal("the coefficient of x^" + std::to_string(power), c,
                "0, or 0.000001 to 1000 in size");
}

/// Rounding makes two close roots of one that is double.
void drop_pairs(std::vector<double>& ascending) {
  constexpr double kClose = 1e-4;
  for (std::size_t i = 0; i + 1 < ascending.size();) {
    const auto pair = ascending.begin() + static_cast<std::ptrdiff_t>(i);
    if (pair[1] - pair[0] < kClose * (1 + std::abs(pair[0])))
      ascending.erase(pair, pair + 2);
    else
      ++i;
  }
}

}  // namespace

Polynomial::Polynomial(std::vector<double> coefficients)
    : Polynomial(Unchecked{}, std::move(coefficients)) {
  if (coefficients_.size() > kHighestDegree + 1)
    throw illegal("the degree", coefficients_.size() - 1, between(0, 6));
  for (std::size_t k = 0; k < coefficients_.size(); ++k) check_coefficient(k, coefficients_[k]);
}

Polynomial::Polynomial(Unchecked /*unused*/, std::vector<double> c) : coefficients_(std::move(c)) {
  while (coefficients_.size() > 1 && coefficients_.back() == 0) coefficients_.pop_back();
  if (coefficients_.empty()) coefficients_.push_back(0);
}

double Polynomial::operator()(double x) const {
  double sum = 0;
  for (std::size_t k = coefficients_.size(); k-- > 0;) sum = sum * x + coefficients_[k];
  return sum;
}

Polynomial Polynomial::derivative() const {
  std::vector<double> slopes;
  for (std::size_t k = 1; k < coefficients_.size(); ++k)
    slopes.push_back(static_cast<double>(k) * coefficients_[k]);
  return {Unchecked{}, std::move(slopes)};
}

std::vector<double> Polynomial::sign_changes() const {
  if (coefficients_.size() < 2) return {};
  // Between two turning points it changes its sign at most once, and beyond Cauchy's bound never.
  double bound = 0;
  for (const double c : coefficients_) bound = std::max(bound, std::abs(c / coefficients_.back()));
  std::vector<double> ends = derivative().sign_changes();
  ends.insert(ends.begin(), -1 - bound);
  ends.push_back(1 + bound);
  std::vector<double> places;
  for (std::size_t i = 1; i < ends.size(); ++i)
    if (((*this)(ends[i - 1]) < 0) != ((*this)(ends[i]) < 0))
      places.push_back(bisect(*this, ends[i - 1], ends[i]));
  drop_pairs(places);
  return places;
}

std::vector<double> Polynomial::minima() const {
  const Polynomial slope = derivative();
  const std::vector<double> turns = slope.sign_changes();
  // Turning points alternate, and the last is a minimum if the slope is positive behind it.
  const bool last_is_minimum = slope.coefficients_.back() > 0;
  std::vector<double> lowest;
  for (std::size_t i = 0; i < turns.size(); ++i)
    if (((turns.size() - i) % 2 == 1) == last_is_minimum) lowest.push_back(turns[i]);
  return lowest;
}

std::vector<double> values_between(const Polynomial& f, double first, double last,
                                   std::size_t count) {
  if (!std::isfinite(first)) throw illegal("first", first, finite());
  if (!std::isfinite(last)) throw illegal("last", last, finite());
  if (count < 2) throw illegal("count", count, at_least(2));
  std::vector<double> values(count);
  for (std::size_t i = 0; i < count; ++i)
    values[i] = f(first + (last - first) * static_cast<double>(i) / static_cast<double>(count - 1));
  return values;
}

}  // namespace nn::lessons
