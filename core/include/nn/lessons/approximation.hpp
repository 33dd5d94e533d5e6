#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/names.hpp"
#include "nn/network.hpp"

/// Lecture, L2: one hidden layer suffices to represent any function. A network of one input, one
/// hidden layer and one output learns a curve f over [-5, 5]:
///
///   g(x) = b + the sum over the units i of v_i s(w_i x + b_i)
///
/// Cybenko 1989 ("Approximation by superpositions of a sigmoidal function", theorem 2) and Leshno
/// et al. 1993 (any continuous activation that is no polynomial; ReLU is none): for each continuous
/// f on a closed interval and each epsilon > 0 there are a number of units and numbers w, b, v with
/// |f(x) - g(x)| < epsilon everywhere on it. Neither says that learning finds them.
namespace nn::lessons {

inline constexpr std::size_t kMostUnits = 64;

/// Curves are known at so many evenly spaced x, from -kCurveEnd to kCurveEnd.
inline constexpr std::size_t kCurvePoints = 129;
inline constexpr double kCurveEnd = 5;

/// A target is between -kHighestTarget and kHighestTarget.
inline constexpr double kHighestTarget = 2;

/// x of each point.
std::vector<double> curve_points();

enum class TargetCurve : std::uint8_t { kSine, kStep, kBump, kZigzag, kNoise };

}  // namespace nn::lessons

template <>
struct nn::Names<nn::lessons::TargetCurve> {
  static constexpr std::array<std::string_view, 5> kNames = {"sine", "step", "bump", "zigzag",
                                                             "noise"};
};

namespace nn::lessons {

/// Height of a curve at each point, in [-1, 1]. Between two points curves are straight, so that the
/// step is a steep ramp, and continuous.
std::vector<double> target_curve(TargetCurve curve);

struct ApproximationOptions {
  std::size_t units = 16;
  Activation activation = Activation::kSigmoid;
  std::uint64_t seed = 1;
};

/// The numbers of a hidden unit: its part of the curve is v s(w x + b).
struct CurveUnit {
  double w, b, v;
};

class Approximation {
 public:
  /// Throws Error unless there are 1 to kMostUnits units, with sigmoid, tanh or ReLU, and
  /// kCurvePoints targets within +-kHighestTarget.
  Approximation(const ApproximationOptions& options, std::span<const double> targets);

  /// Another curve to learn, from the weights as they are. Throws Error as the constructor does,
  /// and then changes nothing.
  void set_targets(std::span<const double> targets);

  /// Adam on the squared error of all points at once, `epochs` times; its learning rate falls with
  /// the epochs since there was another curve.
  void train(std::size_t epochs);

  [[nodiscard]] std::size_t epoch() const { return epoch_; }

  /// g at each point.
  [[nodiscard]] std::vector<double> outputs() const;

  /// v_i s(w_i x + b_i) at each point, unit by unit: (units, kCurvePoints). bias() and the parts,
  /// added in this order, are outputs() to the bit.
  [[nodiscard]] std::vector<double> parts() const;

  /// b of the output.
  [[nodiscard]] double bias() const;

  /// Each unit's numbers.
  [[nodiscard]] std::vector<CurveUnit> units() const;

  /// E: the mean over the points of (g - f)^2 / 2.
  [[nodiscard]] double error() const;

  /// The largest |g - f| of all points.
  [[nodiscard]] double widest_gap() const;

 private:
  [[nodiscard]] Activation activation() const;

  Network<double> network_;
  Optimizer<double> optimizer_;
  Matrix<double> x_;
  Matrix<double> targets_;
  Matrix<double> outputs_;
  std::size_t epoch_ = 0;
  std::size_t epochs_of_curve_ = 0;
};

}  // namespace nn::lessons
