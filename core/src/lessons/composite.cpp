#include "nn/lessons/composite.hpp"

#include <cmath>

#include "nn/activation.hpp"
#include "nn/error.hpp"

namespace nn::lessons {
namespace {

using activations::Sigmoid;

void check_place(const char* thing, double x) {
  // Written so that NaN fails.
  if (!(std::abs(x) <= 3)) throw illegal(thing, x, between(-3, 3));
}

double value_of(Link link, double x) {
  switch (link) {
    case Link::kLine:
      return 2 * x + 1;
    case Link::kSquare:
      return x * x;
    case Link::kSine:
      return std::sin(x);
    case Link::kExponential:
      return exponential(x);
    case Link::kSigmoid:
      break;
  }
  return Sigmoid::value(x);
}

double derivative_at(Link link, double x) {
  switch (link) {
    case Link::kLine:
      return 2;
    case Link::kSquare:
      return 2 * x;
    case Link::kSine:
      return std::cos(x);
    case Link::kExponential:
      return exponential(x);
    case Link::kSigmoid:
      break;
  }
  return Sigmoid::derivative(x, Sigmoid::value(x));
}

}  // namespace

Composite composite_of(Link outer, Link inner, double x, double h) {
  check_place("x", x);
  if (!(h >= 1e-8 && h <= 1)) throw illegal("h", h, between(1e-8, 1));
  const auto y_at = [&](double at) { return value_of(outer, value_of(inner, at)); };
  Composite composite;
  composite.u = value_of(inner, x);
  composite.y = value_of(outer, composite.u);
  composite.inner = derivative_at(inner, x);
  composite.outer = derivative_at(outer, composite.u);
  composite.product = composite.outer * composite.inner;
  composite.difference = (y_at(x + h) - y_at(x - h)) / (2 * h);
  return composite;
}

CompositeCurve composite_between(Link outer, Link inner, double first, double last,
                                 std::size_t count) {
  check_place("first", first);
  check_place("last", last);
  if (count < 2 || count > 1000) throw illegal("count", count, between(2, 1000));
  const double step = (last - first) / static_cast<double>(count - 1);
  CompositeCurve curve;
  for (std::size_t i = 0; i < count; ++i) {
    curve.u.push_back(value_of(inner, first + static_cast<double>(i) * step));
    curve.y.push_back(value_of(outer, curve.u.back()));
  }
  return curve;
}

}  // namespace nn::lessons
