#include "nn/initializer.hpp"

#include <cmath>

namespace nn {
namespace {

double bound(Initializer initializer, double inputs, double outputs) {
  switch (initializer) {
    case Initializer::kXavier:
      return std::sqrt(6 / (inputs + outputs));
    case Initializer::kHe:
      return std::sqrt(6 / inputs);
    case Initializer::kUniform:
      break;
  }
  return 0.5;
}

}  // namespace

template <class Real>
void initialize(Initializer initializer, Random& random, Matrix<Real>& weights,
                Vector<Real>& bias) {
  const double limit =
      bound(initializer, static_cast<double>(rows(weights)), static_cast<double>(columns(weights)));
  const auto draw = [&] { return static_cast<Real>((2 * random.uniform() - 1) * limit); };
  for (Real& w : flat(weights)) w = draw();
  for (Real& b : flat(bias)) b = initializer == Initializer::kUniform ? draw() : Real{0};
}

template void initialize(Initializer, Random&, Matrix<float>&, Vector<float>&);
template void initialize(Initializer, Random&, Matrix<double>&, Vector<double>&);

}  // namespace nn
