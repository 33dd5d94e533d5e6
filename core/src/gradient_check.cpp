#include "nn/gradient_check.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace nn {
namespace {

// Rounding gives errors of 1e-16 / h, truncation of h^6 times the seventh derivative: this is where
// both are smallest for a weight of one of the lecture's pixels, whose count of 16 moves a sum by
// kMove.
constexpr double kStep = 5e-4, kMove = 16 * kStep;
// Where a step crosses a kink, so many are tried that are each shorter than the last by a factor.
constexpr int kShorterSteps = 2;
constexpr double kShorter = 8;

/// sigmoid, tanh, softmax: what is not made of straight lines.
bool bends(Activation activation) {
  return !has_kink(activation) && activation != Activation::kIdentity;
}

/// The weighted sums of every layer that has a kink, or of every layer that bends.
std::vector<double> sums_before(const Network<double>& network, bool (*wanted)(Activation)) {
  std::vector<double> sums;
  for (const Layer<double>& layer : network.layers()) {
    const auto* activation = std::get_if<ActivationLayer<double>>(&layer);
    if (activation == nullptr || !wanted(activation->activation())) continue;
    const auto z = flat(activation->input());
    sums.insert(sums.end(), z.begin(), z.end());
  }
  return sums;
}

/// How far the one of them that goes farthest is from where it was.
double largest_move(std::span<const double> from, std::span<const double> to) {
  double largest = 0;
  for (std::size_t i = 0; i < from.size(); ++i)
    largest = std::max(largest, std::abs(to[i] - from[i]));
  return largest;
}

bool same_sides(std::span<const double> a, std::span<const double> b) {
  return std::equal(a.begin(), a.end(), b.begin(),
                    [](double x, double y) { return (x > 0) == (y > 0); });
}

class Checker {
 public:
  Checker(Network<double>& network, Loss loss, const Matrix<double>& x, const Matrix<double>& t,
          double largest_gradient)
      : network_(network), loss_(loss), x_(x), t_(t), largest_gradient_(largest_gradient) {
    present_loss_ = loss_at_present();
    at_kinks_ = sums_before(network_, has_kink);
    at_bends_ = sums_before(network_, bends);
  }

  void check(double& parameter, double backward, std::string name) {
    double step = bent_step(parameter);
    std::optional<double> differences = differences_at(parameter, step);
    for (int tries = 0; !differences && tries < kShorterSteps; ++tries)
      differences = differences_at(parameter, step /= kShorter);
    if (!differences) {
      ++worst_.skipped;
      return;
    }
    ++worst_.checked;
    const double floor =
        std::max(kGradientFloor * largest_gradient_, kLossFloor * present_loss_ * (kStep / step));
    const double scale = std::max({std::abs(backward), std::abs(*differences), floor});
    const double error = std::abs(backward - *differences) / scale;
    if (error <= worst_.relative_error) return;
    worst_.relative_error = error;
    worst_.parameter = std::move(name);
    worst_.backward = backward;
    worst_.differences = *differences;
  }

  [[nodiscard]] const WorstGradient& worst() const { return worst_; }

 private:
  double loss_at_present() { return network_.loss(loss_, network_.predict(x_), t_); }

  double loss_at(double& parameter, double value) {
    const double kept = std::exchange(parameter, value);
    const double loss = loss_at_present();
    parameter = kept;
    return loss;
  }

  /// A step that moves no sum before a bend by more than kMove: the farther it goes, the more of
  /// the bend is in the differences.
  double bent_step(double& parameter) {
    static_cast<void>(loss_at(parameter, parameter + kStep));
    const double move = largest_move(at_bends_, sums_before(network_, bends));
    return move > kMove ? kStep * kMove / move : kStep;
  }

  /// None where they step across a kink.
  std::optional<double> differences_at(double& parameter, double step) {
    bool smooth = true;
    const auto loss_beside = [&](double offset) {
      const double loss = loss_at(parameter, parameter + offset);
      smooth = smooth && same_sides(at_kinks_, sums_before(network_, has_kink));
      return loss;
    };
    const auto slope = [&](double offset) { return loss_beside(offset) - loss_beside(-offset); };
    const double differences =
        (45 * slope(step) - 9 * slope(2 * step) + slope(3 * step)) / (60 * step);
    return smooth ? std::optional(differences) : std::nullopt;
  }

  Network<double>& network_;
  Loss loss_;
  const Matrix<double>& x_;
  const Matrix<double>& t_;
  double largest_gradient_;
  double present_loss_ = 0;
  std::vector<double> at_kinks_;
  std::vector<double> at_bends_;
  WorstGradient worst_;
};

}  // namespace

std::vector<double> backward_gradients(Network<double>& network, Loss loss, const Matrix<double>& x,
                                       const Matrix<double>& t) {
  const auto clear = [](FullyConnectedLayer<double>& layer) { layer.clear(); };
  network.for_each_connected(clear);
  network.backward(loss, network.predict(x), t);
  std::vector<double> gradients;
  network.for_each_connected([&](const FullyConnectedLayer<double>& layer) {
    const auto examples = static_cast<double>(layer.passes());
    for (const double sum : flat(layer.delta_w())) gradients.push_back(sum / examples);
    for (const double sum : flat(layer.delta_b())) gradients.push_back(sum / examples);
  });
  network.for_each_connected(clear);
  return gradients;
}

WorstGradient compare_with_differences(Network<double>& network, Loss loss, const Matrix<double>& x,
                                       const Matrix<double>& t, std::span<const double> gradients) {
  double largest = 0;
  for (const double gradient : gradients) largest = std::max(largest, std::abs(gradient));
  Checker checker(network, loss, x, t, largest);
  auto gradient = gradients.begin();
  std::size_t number = 0;
  network.for_each_connected([&](FullyConnectedLayer<double>& layer) {
    const std::string index = std::to_string(++number);
    Matrix<double>& w = layer.weights();
    for (std::size_t i = 0; i < rows(w); ++i)
      for (std::size_t o = 0; o < columns(w); ++o)
        checker.check(w(i, o), *gradient++,
                      "W" + index + "(" + std::to_string(i) + ", " + std::to_string(o) + ")");
    for (std::size_t o = 0; o < layer.bias().size(); ++o)
      checker.check(layer.bias()(o), *gradient++, "b" + index + "(" + std::to_string(o) + ")");
  });
  return checker.worst();
}

}  // namespace nn
