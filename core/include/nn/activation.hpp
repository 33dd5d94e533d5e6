#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/elementary.hpp"
#include "nn/names.hpp"
#include "nn/tensor.hpp"

namespace nn {

enum class Activation : std::uint8_t {
  kSigmoid,
  kRelu,
  kLeakyRelu,
  kTanh,
  kIdentity,
  kSilu,
  kSoftmax
};

template <>
struct Names<Activation> {
  static constexpr std::array<std::string_view, 7> kNames = {
      "sigmoid", "relu", "leaky_relu", "tanh", "identity", "silu", "softmax"};
};

/// Each function for a lane type T (lanes.hpp), with its derivative at z, where `output` is s(z):
/// the backward pass reuses what the forward pass has computed (lecture, L5). Where the output
/// alone is not enough, kNeedsSum has the fast network keep z, too.
namespace activations {

/// 1 / (1 + e^-z), equation 1; s' = s (1 - s).
struct Sigmoid {
  static constexpr bool kNeedsSum = false;
  template <class T>
  static T value(T z) {
    return broadcast<T>(1) / (exponential(ScalarOf<T>{0} - z) + ScalarOf<T>{1});
  }
  template <class T>
  static T derivative(T /*z*/, T output) {
    return output * (ScalarOf<T>{1} - output);
  }
};

/// max(0, z), equation 2; its derivative at 0 is taken as 0.
struct Relu {
  static constexpr bool kNeedsSum = false;
  template <class T>
  static T value(T z) {
    return at_least(z, ScalarOf<T>{0});
  }
  template <class T>
  static T derivative(T /*z*/, T output) {
    return output > T{} ? broadcast<T>(1) : T{};
  }
};

/// z, or z / 100 below 0 (Maas et al. 2013, "Rectifier nonlinearities improve neural network
/// acoustic models").
struct LeakyRelu {
  static constexpr bool kNeedsSum = false;
  static constexpr double kSlope = 0.01;
  template <class T>
  static T value(T z) {
    return z < T{} ? z * static_cast<ScalarOf<T>>(kSlope) : z;
  }
  template <class T>
  static T derivative(T /*z*/, T output) {
    return output > T{} ? broadcast<T>(1) : broadcast<T>(static_cast<ScalarOf<T>>(kSlope));
  }
};

/// Hyperbolic tangent; t' = 1 - t^2.
struct Tanh {
  static constexpr bool kNeedsSum = false;
  template <class T>
  static T value(T z) {
    return hyperbolic_tangent(z);
  }
  template <class T>
  static T derivative(T /*z*/, T output) {
    return ScalarOf<T>{1} - output * output;
  }
};

struct Identity {
  static constexpr bool kNeedsSum = false;
  template <class T>
  static T value(T z) {
    return z;
  }
  template <class T>
  static T derivative(T /*z*/, T /*output*/) {
    return broadcast<T>(1);
  }
};

/// z s(z) with the sigmoid s, also called Swish; s + z s (1 - s). (Elfwing et al. 2018,
/// "Sigmoid-weighted linear units for neural network function approximation in reinforcement
/// learning", equations 5 and 6; Ramachandran et al. 2017, "Searching for activation functions".)
struct Silu {
  static constexpr bool kNeedsSum = true;
  template <class T>
  static T value(T z) {
    return z * Sigmoid::value(z);
  }
  template <class T>
  static T derivative(T z, T output) {
    const T s = Sigmoid::value(z);
    return s + output * (ScalarOf<T>{1} - s);
  }
};

}  // namespace activations

/// Calls body with the policy of an element-wise activation; softmax is none.
template <class Body>
void with_elementwise(Activation activation, Body&& body) {
  switch (activation) {
    case Activation::kSigmoid:
      return body(activations::Sigmoid{});
    case Activation::kRelu:
      return body(activations::Relu{});
    case Activation::kLeakyRelu:
      return body(activations::LeakyRelu{});
    case Activation::kTanh:
      return body(activations::Tanh{});
    case Activation::kIdentity:
      return body(activations::Identity{});
    case Activation::kSilu:
      return body(activations::Silu{});
    case Activation::kSoftmax:
      return;
  }
}

/// Whether more than the outputs has to be kept of a forward pass: of a softmax the scores, of
/// which the loss is made.
inline bool needs_sum(Activation activation) {
  bool needs = true;
  with_elementwise(activation, [&]<class Policy>(Policy) { needs = Policy::kNeedsSum; });
  return needs;
}

/// s(z); not for softmax.
template <class Real>
Real value_of(Activation activation, Real z) {
  Real value{};
  with_elementwise(activation, [&]<class Policy>(Policy) { value = Policy::value(z); });
  return value;
}

/// s'(z), where `output` is s(z); not for softmax.
template <class Real>
Real derivative_of(Activation activation, Real z, Real output) {
  Real derivative{};
  with_elementwise(activation,
                   [&]<class Policy>(Policy) { derivative = Policy::derivative(z, output); });
  return derivative;
}

/// y = e^z / sum of e^z, shifted by the largest z. `y` may be `z`.
template <class Real>
void softmax_row(std::span<const Real> z, std::span<Real> y);

/// dz = y (.) (dy - sum of dy (.) y). `dz` may be `dy`.
template <class Real>
void softmax_row_gradient(std::span<const Real> y, std::span<const Real> dy, std::span<Real> dz);

/// The activation of each entry of Z (B, O); softmax works on each row, shifted by its largest
/// entry.
template <class Real>
Matrix<Real> activate(Activation activation, const Matrix<Real>& z);

/// One layer's outputs for the sums `z`, by the kernels of FusedNetwork, which have the same bits.
template <class Real>
std::vector<Real> activate_row(Activation activation, std::span<const Real> z);

/// s'(z) of each, where `outputs` are the layer's, likewise; of a softmax a (1 - a), the diagonal
/// of its Jacobian.
template <class Real>
std::vector<Real> derivatives_of_row(Activation activation, std::span<const Real> z,
                                     std::span<const Real> outputs);

/// dE/dZ from Z, the outputs Y and dE/dY, all (B, O). Element-wise, dY (.) s'(Z) (equation 11); for
/// softmax, whose Jacobian is not diagonal, y (.) (dY - sum of dY (.) y in the row).
template <class Real>
Matrix<Real> activation_gradient(Activation activation, const Matrix<Real>& z,
                                 const Matrix<Real>& outputs, const Matrix<Real>& d_outputs);

/// True where the derivative jumps at 0: there a finite difference says nothing.
inline bool has_kink(Activation activation) {
  return activation == Activation::kRelu || activation == Activation::kLeakyRelu;
}

}  // namespace nn
