#include "nn/gradient_check.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nn {
namespace {

// Rounding gives errors of 1e-16 / h, truncation of h^6 times the seventh derivative, which a pixel
// of 16 multiplies by 16^7: this is where both are smallest.
constexpr double kStep = 5e-4;

/// On which side of its kink each unit is.
std::vector<bool> sides(const Network<double>& network) {
  std::vector<bool> above;
  for (const Layer<double>& layer : network.layers()) {
    const auto* activation = std::get_if<ActivationLayer<double>>(&layer);
    if (activation == nullptr || !has_kink(activation->activation())) continue;
    for (const double z : flat(activation->input())) above.push_back(z > 0);
  }
  return above;
}

class Checker {
 public:
  Checker(Network<double>& network, Loss loss, const Matrix<double>& x, const Matrix<double>& t,
          double largest_gradient)
      : network_(network), loss_(loss), x_(x), t_(t), floor_(kGradientFloor * largest_gradient) {
    floor_ = std::max(floor_, kLossFloor * loss_at_present());
    sides_ = sides(network_);
  }

  void check(double& parameter, double backward, std::string name) {
    const double kept = parameter;
    bool smooth = true;
    const auto loss_at = [&](double offset) {
      parameter = kept + offset;
      const double loss = loss_at_present();
      smooth = smooth && sides(network_) == sides_;
      return loss;
    };
    const auto slope = [&](double offset) { return loss_at(offset) - loss_at(-offset); };
    const double differences =
        (45 * slope(kStep) - 9 * slope(2 * kStep) + slope(3 * kStep)) / (60 * kStep);
    parameter = kept;
    if (!smooth) {
      ++worst_.skipped;
      return;
    }
    ++worst_.checked;
    const double scale = std::max({std::abs(backward), std::abs(differences), floor_});
    const double error = std::abs(backward - differences) / scale;
    if (error <= worst_.relative_error) return;
    worst_.relative_error = error;
    worst_.parameter = std::move(name);
    worst_.backward = backward;
    worst_.differences = differences;
  }

  [[nodiscard]] const WorstGradient& worst() const { return worst_; }

 private:
  double loss_at_present() { return network_.loss(loss_, network_.predict(x_), t_); }

  Network<double>& network_;
  Loss loss_;
  const Matrix<double>& x_;
  const Matrix<double>& t_;
  double floor_;
  std::vector<bool> sides_;
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
