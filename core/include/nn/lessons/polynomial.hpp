#pragma once

#include <cstddef>
#include <vector>

namespace nn::lessons {

/// c0 + c1 x + c2 x^2 + ...: the functions of one variable that gradient descent is shown on.
class Polynomial {
 public:
  static constexpr std::size_t kHighestDegree = 6;
  static constexpr double kLargestCoefficient = 1000;
  static constexpr double kSmallestCoefficient = 1e-6;

  /// coefficients[k] is what multiplies x^k. Throws Error unless there are at most 7 of them, each
  /// 0 or from 0.000001 to 1000 in size.
  explicit Polynomial(std::vector<double> coefficients);

  [[nodiscard]] double operator()(double x) const;
  [[nodiscard]] Polynomial derivative() const;
  [[nodiscard]] const std::vector<double>& coefficients() const { return coefficients_; }

  /// Where it changes its sign, ascending. Where it only touches 0 it does not, nor where it comes
  /// back within 0.0001 (1 + |x|).
  [[nodiscard]] std::vector<double> sign_changes() const;
  /// Its local minima, ascending.
  [[nodiscard]] std::vector<double> minima() const;

 private:
  struct Unchecked {};
  Polynomial(Unchecked /*derivatives may have larger coefficients*/, std::vector<double> c);

  std::vector<double> coefficients_;  ///< without zeros at the end, but for the one of 0
};

/// f at `count` places from `first` to `last`, evenly spaced. Throws Error unless both are finite
/// and count is at least 2.
std::vector<double> values_between(const Polynomial& f, double first, double last,
                                   std::size_t count);

}  // namespace nn::lessons
