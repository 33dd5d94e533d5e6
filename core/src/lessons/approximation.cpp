#include "nn/lessons/approximation.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

double point(std::size_t index) {
  return kCurveEnd * (2.0 * static_cast<double>(index) / (kCurvePoints - 1) - 1);
}

/// cos(pi t) for any t.
double cosine(double half_turns) {
  const double in_turn = std::fabs(half_turns) - 2 * std::floor(std::fabs(half_turns) / 2);
  return cosine_half_turns(in_turn > 1 ? 2 - in_turn : in_turn);
}

/// Smooth between heights at random, that are kSpacing apart.
double noise(double x) {
  constexpr double kSpacing = 10.0 / 14;
  static const std::vector<double> heights = [] {
    Random random(3, Stream::kSplit);
    std::vector<double> drawn(16);
    for (double& height : drawn) height = 0.9 * (2 * random.uniform() - 1);
    return drawn;
  }();
  const double place = (x + kCurveEnd) / kSpacing;
  const double before = std::floor(place);
  const double share = (1 - cosine(place - before)) / 2;
  const auto index = static_cast<std::size_t>(before);
  return heights[index] * (1 - share) + heights[index + 1] * share;
}

double height(TargetCurve curve, double x) {
  switch (curve) {
    case TargetCurve::kSine:
      return 0.8 * cosine(0.4 * x - 0.5);
    case TargetCurve::kStep:
      return x < 0 ? -0.8 : 0.8;
    case TargetCurve::kBump:
      return 1.6 * exponential(-x * x / 2) - 0.8;
    case TargetCurve::kZigzag: {
      const double period = (x + kCurveEnd) / 2.5;
      return 1.6 * std::fabs(2 * (period - std::floor(period)) - 1) - 0.8;
    }
    case TargetCurve::kNoise:
      return noise(x);
  }
  return 0;  // not covered: every curve has returned
}

void check(const ApproximationOptions& options) {
  if (options.units < 1 || options.units > kMostUnits)
    throw illegal("number of units", options.units, between(1, kMostUnits));
  if (options.activation != Activation::kSigmoid && options.activation != Activation::kTanh &&
      options.activation != Activation::kRelu)
    throw illegal("activation", name_of(options.activation), "sigmoid, tanh or relu");
}

Matrix<double> column(std::span<const double> numbers) {
  Matrix<double> m = make_matrix<double>(numbers.size(), 1);
  std::copy(numbers.begin(), numbers.end(), m.begin());
  return m;
}

Matrix<double> checked(std::span<const double> targets) {
  if (targets.size() != kCurvePoints)
    throw illegal("number of targets", targets.size(), exactly(kCurvePoints));
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (!(std::fabs(targets[i]) <= kHighestTarget))
      throw illegal("target " + std::to_string(i), targets[i],
                    between(-kHighestTarget, kHighestTarget));
  return column(targets);
}

/// Units spread over the interval, each at its steepest (sigmoid, tanh) or bent (ReLU) near its own
/// place: -b / w is there. With more units each is steeper, as it has less of the curve to itself.
/// The initializers of nn/initializer.hpp put all of them around x = 0, where most are of no use.
Network<double> spread(const ApproximationOptions& options) {
  Random random(options.seed, Stream::kWeights);
  const auto signed_uniform = [&] { return 2 * random.uniform() - 1; };
  FullyConnectedLayer<double> hidden(1, options.units, Initializer::kUniform, random);
  FullyConnectedLayer<double> output(options.units, 1, Initializer::kUniform, random);
  const auto count = static_cast<double>(options.units);
  const bool bends = has_kink(options.activation);
  // tanh(z) = 2 sigmoid(2 z) - 1: half the weight is as steep.
  const double sigmoid_slope = 0.8 + 0.15 * count;
  const double slope = bends                                     ? 1
                       : options.activation == Activation::kTanh ? sigmoid_slope / 2
                                                                 : sigmoid_slope;
  const double share = 2 * kCurveEnd / count;
  for (std::size_t i = 0; i < options.units; ++i) {
    const double middle = -kCurveEnd + share * (static_cast<double>(i) + 0.5);
    const double place = middle + std::min(0.3 * share, 1.0) * signed_uniform();
    const double side = i % 2 == 0 ? 1 : -1;
    const double w = side * slope * (1 + 0.25 * signed_uniform());
    hidden.weights()(0, i) = w;
    hidden.bias()(i) = -w * place;
    output.weights()(i, 0) = (bends ? 0.2 : 1.0) / std::sqrt(count) * signed_uniform();
  }
  output.bias()(0) = 0;
  Network<double> network;
  network.add(std::move(hidden));
  network.add(ActivationLayer<double>(options.activation));
  network.add(std::move(output));
  return network;
}

/// The squares of gradients are forgotten ten times as fast as by Adam's usual 0.999: the step's
/// error after 3000 epochs is a hundredth (16 units).
constexpr OptimizerOptions kAdam{.kind = OptimizerKind::kAdam, .beta2 = 0.99};

/// Fast at first, and still in the end. ReLU units that are moved faster get stuck: of ten starts
/// with 16 units eight do not learn the zigzag at 0.05, none at 0.01.
double rate(Activation activation, std::size_t epoch) {
  constexpr double kHalvedAfter = 1000;
  const double first = has_kink(activation) ? 0.01 : 0.03;
  return first / (1 + static_cast<double>(epoch) / kHalvedAfter);
}

}  // namespace

std::vector<double> curve_points() {
  std::vector<double> points(kCurvePoints);
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = point(i);
  return points;
}

std::vector<double> target_curve(TargetCurve curve) {
  std::vector<double> heights = curve_points();
  for (double& x : heights) x = height(curve, x);
  return heights;
}

Approximation::Approximation(const ApproximationOptions& options, std::span<const double> targets)
    : optimizer_(kAdam), x_(column(curve_points())), targets_(checked(targets)) {
  check(options);
  network_ = spread(options);
  outputs_ = network_.predict(x_);
}

void Approximation::set_targets(std::span<const double> targets) {
  targets_ = checked(targets);
  epochs_of_curve_ = 0;
}

void Approximation::train(std::size_t epochs) {
  for (std::size_t i = 0; i < epochs; ++i) {
    network_.backward(Loss::kSquaredError, outputs_, targets_);
    optimizer_.begin_step(rate(activation(), epochs_of_curve_++));
    network_.step(optimizer_);
    outputs_ = network_.predict(x_);
  }
  epoch_ += epochs;
}

std::vector<double> Approximation::outputs() const { return {outputs_.begin(), outputs_.end()}; }

std::vector<CurveUnit> Approximation::units() const {
  const auto& hidden = std::get<FullyConnectedLayer<double>>(network_.layers().front());
  const auto& output = std::get<FullyConnectedLayer<double>>(network_.layers().back());
  std::vector<CurveUnit> units;
  for (std::size_t i = 0; i < hidden.bias().size(); ++i)
    units.push_back({hidden.weights()(0, i), hidden.bias()(i), output.weights()(i, 0)});
  return units;
}

Activation Approximation::activation() const {
  return std::get<ActivationLayer<double>>(network_.layers()[1]).activation();
}

std::vector<double> Approximation::parts() const {
  std::vector<double> parts;
  with_elementwise(activation(), [&]<class Policy>(Policy) {
    for (const auto& [w, b, v] : units())
      for (const double x : x_) parts.push_back(Policy::value(b + x * w) * v);
  });
  return parts;
}

double Approximation::bias() const {
  return std::get<FullyConnectedLayer<double>>(network_.layers().back()).bias()(0);
}

double Approximation::error() const { return squared_error(outputs_, targets_); }

double Approximation::widest_gap() const {
  double widest = 0;
  for (std::size_t i = 0; i < kCurvePoints; ++i)
    widest = std::max(widest, std::fabs(outputs_(i, 0) - targets_(i, 0)));
  return widest;
}

}  // namespace nn::lessons
