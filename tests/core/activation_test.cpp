#include "nn/activation.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "every_activation.hpp"

namespace {

double value_at(nn::Activation activation, double z) {
  const nn::Matrix<double> input = {{z}};
  return nn::activate(activation, input)(0, 0);
}

}  // namespace

TEST_CASE("activations have the lecture's values") {
  CHECK(value_at(nn::Activation::kSigmoid, 0) == 0.5);
  CHECK(value_at(nn::Activation::kSigmoid, 2) ==
        doctest::Approx(1 / (1 + std::exp(-2.0))).epsilon(1e-15));
  CHECK(value_at(nn::Activation::kRelu, -3) == 0);
  CHECK(value_at(nn::Activation::kRelu, 3) == 3);
  CHECK(value_at(nn::Activation::kLeakyRelu, -3) == doctest::Approx(-0.03));
  CHECK(value_at(nn::Activation::kTanh, 0.5) == doctest::Approx(std::tanh(0.5)).epsilon(1e-15));
  CHECK(value_at(nn::Activation::kIdentity, -3) == -3);
  CHECK(value_at(nn::Activation::kSilu, -2) ==
        doctest::Approx(-2 / (1 + std::exp(2.0))).epsilon(1e-15));
  CHECK(value_at(nn::Activation::kSilu, -1e3) == doctest::Approx(0));
}

TEST_CASE("softmax is a distribution, also for scores that e^z cannot hold") {
  const nn::Matrix<float> scores = {{1000, -1000, 999}, {0, 0, 0}};
  const nn::Matrix<float> p = nn::activate(nn::Activation::kSoftmax, scores);
  CHECK(p(0, 0) == doctest::Approx(1 / (1 + std::exp(-1.0))));
  CHECK(p(0, 1) < 1e-30F);
  CHECK(p(1, 2) == doctest::Approx(1.0 / 3));
  for (std::size_t row = 0; row < 2; ++row)
    CHECK(p(row, 0) + p(row, 1) + p(row, 2) == doctest::Approx(1));
}

TEST_CASE("gradients agree with central differences, off kinks") {
  const nn::Matrix<double> z = {{-1.2, 0.3, 2.5}, {0.7, -0.1, -4}};
  const nn::Matrix<double> d_outputs = {{0.5, -1, 2}, {1, 1, -0.3}};
  const auto weighted_sum = [&](nn::Activation activation, const nn::Matrix<double>& at) {
    const nn::Matrix<double> y = nn::activate(activation, at);
    double sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i) sum += y.flat(i) * d_outputs.flat(i);
    return sum;
  };
  for (const nn::Activation activation : all_activations()) {
    INFO(nn::name_of(activation));
    const nn::Matrix<double> dz =
        nn::activation_gradient(activation, z, nn::activate(activation, z), d_outputs);
    for (std::size_t i = 0; i < z.size(); ++i) {
      nn::Matrix<double> above = z;
      nn::Matrix<double> below = z;
      above.flat(i) += 1e-5;
      below.flat(i) -= 1e-5;
      const double differences =
          (weighted_sum(activation, above) - weighted_sum(activation, below)) / 2e-5;
      CHECK(dz.flat(i) == doctest::Approx(differences).epsilon(1e-8));
    }
  }
}

TEST_CASE("NaN comes out as NaN") {
  for (const nn::Activation activation : all_activations()) {
    INFO(nn::name_of(activation));
    CHECK(std::isnan(value_at(activation, NAN)));
  }
}
