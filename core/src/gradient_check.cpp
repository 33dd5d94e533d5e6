#include "nn/gradient_check.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nn {
namespace {

// Rounding gives errors of 1e-16 / h, truncation of h^4: this is where both are smallest for pixels
// up to 16.
constexpr double kStep = 1e-4;

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
  Checker(Network<double>& network, Loss loss, const Matrix<double>& x, const Matrix<double>& t)
      : network_(network), loss_(loss), x_(x), t_(t) {
    loss_at_present();
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
    const double differences =
        (8 * (loss_at(kStep) - loss_at(-kStep)) - (loss_at(2 * kStep) - loss_at(-2 * kStep))) /
        (12 * kStep);
    parameter = kept;
    if (!smooth) {
      ++worst_.skipped;
      return;
    }
    ++worst_.checked;
    const double scale = std::max({std::abs(backward), std::abs(differences), kGradientFloor});
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
  Checker checker(network, loss, x, t);
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
