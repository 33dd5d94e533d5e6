#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nn/names.hpp"

/// The chain rule (lecture, L5) for two functions of one number that are chosen freely.
namespace nn::lessons {

/// A function to be chained; its variable is called x here.
enum class Link : std::uint8_t {
  kLine,         ///< 2 x + 1
  kSquare,       ///< x^2
  kSine,         ///< sin x
  kExponential,  ///< e^x
  kSigmoid       ///< s(x)
};

/// y = f(u), u = g(x), and the derivatives at one x.
struct Composite {
  double u = 0;           ///< g(x)
  double y = 0;           ///< f(u)
  double inner = 0;       ///< du/dx
  double outer = 0;       ///< dy/du, at u
  double product = 0;     ///< dy/du du/dx
  double difference = 0;  ///< (f(g(x + h)) - f(g(x - h))) / 2h
};

/// Throws Error unless x is from -3 to 3 and h from 1e-8 to 1.
Composite composite_of(Link outer, Link inner, double x, double h);

/// u and y at `count` places from `first` to `last`, evenly spaced.
struct CompositeCurve {
  std::vector<double> u;
  std::vector<double> y;
};

/// Throws Error unless both ends are from -3 to 3 and count is 2 to 1000.
CompositeCurve composite_between(Link outer, Link inner, double first, double last,
                                 std::size_t count);

}  // namespace nn::lessons

template <>
struct nn::Names<nn::lessons::Link> {
  static constexpr std::array<std::string_view, 5> kNames = {"line", "square", "sine",
                                                             "exponential", "sigmoid"};
};
