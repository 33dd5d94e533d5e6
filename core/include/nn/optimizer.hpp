#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/lanes.hpp"
#include "nn/names.hpp"

namespace nn {

enum class OptimizerKind : std::uint8_t { kSgd, kMomentum, kNesterov, kRmsprop, kAdam };

template <>
struct Names<OptimizerKind> {
  static constexpr std::array<std::string_view, 5> kNames = {"sgd", "momentum", "nesterov",
                                                             "rmsprop", "adam"};
};

struct OptimizerOptions {
  OptimizerKind kind = OptimizerKind::kSgd;
  double momentum = 0.9;  ///< mu of momentum and nesterov
  double rho = 0.9;       ///< decay of rmsprop's mean square
  double beta1 = 0.9;     ///< decay of adam's mean
  double beta2 = 0.999;   ///< decay of adam's mean square
  double epsilon = 1e-8;  ///< keeps rmsprop and adam from dividing by 0
  double weight_decay =
      0.0;  ///< lambda: adds lambda w to the gradient of each weight, none to biases
};

/// What an optimizer remembers about one parameter tensor; entries start at 0.
template <class Real>
struct Moments {
  std::vector<Real> first;
  std::vector<Real> second;
};

/// Numbers that are the same for every parameter of one step.
template <class Real>
struct StepConstants {
  Real learning_rate;
  Real momentum, rho, beta1, beta2, epsilon;
  Real adam_rate;          ///< learning_rate / (1 - beta1^t)
  Real adam_second_scale;  ///< 1 / (1 - beta2^t)
};

/// One update of a parameter w with gradient g, for a lane type T; each returns the new w. kFirst
/// and kSecond say which moments it keeps.
namespace optimizers {

/// Below these, products of moments would be denormal; next to epsilon and to any weight they are
/// nothing.
inline constexpr double kLeastFirst = 0x1p-60, kLeastSecond = 0x1p-120;

/// Moments used: none. Lecture, L8.
struct Sgd {
  static constexpr bool kFirst = false, kSecond = false;
  template <class T>
  static T update(T w, T g, T& /*first*/, T& /*second*/, const StepConstants<ScalarOf<T>>& c) {
    return w - g * c.learning_rate;
  }
};

/// v <- mu v - eta g, w <- w + v. Lecture, L9.
struct Momentum {
  static constexpr bool kFirst = true, kSecond = false;
  template <class T>
  static T update(T w, T g, T& velocity, T& /*second*/, const StepConstants<ScalarOf<T>>& c) {
    using Real = ScalarOf<T>;
    velocity =
        flush_below(velocity * c.momentum - g * c.learning_rate, static_cast<Real>(kLeastFirst));
    return w + velocity;
  }
};

/// The gradient is taken ahead, at w + mu v; written for the point ahead itself, as Bengio et al.
/// 2013, "Advances in optimizing recurrent networks" (arXiv:1212.0901), equation 7.
struct Nesterov {
  static constexpr bool kFirst = true, kSecond = false;
  template <class T>
  static T update(T w, T g, T& velocity, T& /*second*/, const StepConstants<ScalarOf<T>>& c) {
    using Real = ScalarOf<T>;
    const T step = g * c.learning_rate;
    velocity = flush_below(velocity * c.momentum - step, static_cast<Real>(kLeastFirst));
    return w + (velocity * c.momentum - step);
  }
};

/// Tieleman and Hinton 2012, "Neural networks for machine learning", lecture 6e.
struct Rmsprop {
  static constexpr bool kFirst = false, kSecond = true;
  template <class T>
  static T update(T w, T g, T& /*first*/, T& second, const StepConstants<ScalarOf<T>>& c) {
    using Real = ScalarOf<T>;
    g = flush_below(g, static_cast<Real>(kLeastFirst));
    second =
        flush_below(second * c.rho + g * g * (Real{1} - c.rho), static_cast<Real>(kLeastSecond));
    return w - g * c.learning_rate / (square_root(second) + c.epsilon);
  }
};

/// Kingma and Ba 2015 (arXiv:1412.6980), algorithm 1.
struct Adam {
  static constexpr bool kFirst = true, kSecond = true;
  template <class T>
  static T update(T w, T g, T& first, T& second, const StepConstants<ScalarOf<T>>& c) {
    using Real = ScalarOf<T>;
    g = flush_below(g, static_cast<Real>(kLeastFirst));
    first = flush_below(first * c.beta1 + g * (Real{1} - c.beta1), static_cast<Real>(kLeastFirst));
    second = flush_below(second * c.beta2 + g * g * (Real{1} - c.beta2),
                         static_cast<Real>(kLeastSecond));
    return w - first * c.adam_rate / (square_root(second * c.adam_second_scale) + c.epsilon);
  }
};

}  // namespace optimizers

/// Calls body with the policy of an optimizer.
template <class Body>
void with_optimizer(OptimizerKind kind, Body&& body) {
  switch (kind) {
    case OptimizerKind::kSgd:
      return body(optimizers::Sgd{});
    case OptimizerKind::kMomentum:
      return body(optimizers::Momentum{});
    case OptimizerKind::kNesterov:
      return body(optimizers::Nesterov{});
    case OptimizerKind::kRmsprop:
      return body(optimizers::Rmsprop{});
    case OptimizerKind::kAdam:
      return body(optimizers::Adam{});
  }
}

/// Moves parameters against their gradient. One object serves all tensors of a network:
/// begin_step() once per minibatch, then update() once per tensor.
template <class Real>
class Optimizer {
 public:
  explicit Optimizer(OptimizerOptions options) : options_(options) {}

  /// From the next step on; the moments stay. The kind must not change.
  void set_options(const OptimizerOptions& options) { options_ = options; }

  /// Counts the step, and prepares what all tensors share.
  void begin_step(double learning_rate);

  [[nodiscard]] const OptimizerOptions& options() const { return options_; }
  [[nodiscard]] const StepConstants<Real>& constants() const { return constants_; }

  enum class Decay : std::uint8_t { kNone, kWeights };

  /// `gradient_sum` is summed over `passes` examples; the mean, plus weight decay where asked,
  /// moves the parameters.
  void update(std::span<Real> parameters, std::span<const Real> gradient_sum, std::size_t passes,
              Decay decay, Moments<Real>& moments) const;

 private:
  OptimizerOptions options_;
  StepConstants<Real> constants_{};
  double beta1_power_ = 1;
  double beta2_power_ = 1;
};

}  // namespace nn
