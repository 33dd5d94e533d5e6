// Values against an independent implementation are in golden_test.cpp; here is what it does not
// show.
#include "nn/optimizer.hpp"

#include <array>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace {

const std::array kAll = {nn::OptimizerKind::kSgd, nn::OptimizerKind::kMomentum,
                         nn::OptimizerKind::kNesterov, nn::OptimizerKind::kRmsprop,
                         nn::OptimizerKind::kAdam};

using Optimizer = nn::Optimizer<double>;

/// Minimizes 7 x^2 + 3 x - 9 (lecture, L8), whose minimum is at -3/14.
double minimize(nn::OptimizerKind kind, double learning_rate, int steps) {
  Optimizer optimizer({.kind = kind});
  std::vector<double> x = {1};
  nn::Moments<double> moments;
  for (int i = 0; i < steps; ++i) {
    const std::vector<double> gradient = {14 * x[0] + 3};
    optimizer.begin_step(learning_rate);
    optimizer.update(x, gradient, 1, Optimizer::Decay::kNone, moments);
  }
  return x[0];
}

}  // namespace

TEST_CASE("gradient descent prints the lecture's -0.2139 after 15 steps") {
  CHECK(std::round(minimize(nn::OptimizerKind::kSgd, 0.03, 15) * 1e4) == -2139);
}

TEST_CASE("every optimizer finds the minimum of a parabola") {
  for (const nn::OptimizerKind kind : kAll) {
    INFO(nn::name_of(kind));
    CHECK(minimize(kind, kind == nn::OptimizerKind::kRmsprop ? 0.0005 : 0.01, 6000) ==
          doctest::Approx(-3.0 / 14).epsilon(2e-3));
  }
}

TEST_CASE("momentum is the lecture's recurrence") {
  Optimizer optimizer({.kind = nn::OptimizerKind::kMomentum, .momentum = 0.5});
  std::vector<double> x = {1};
  nn::Moments<double> moments;
  const std::vector<double> gradient = {2};
  for (int i = 0; i < 2; ++i) {
    optimizer.begin_step(0.1);
    optimizer.update(x, gradient, 1, Optimizer::Decay::kNone, moments);
  }
  // v1 = -0.2, x = 0.8; v2 = -0.1 - 0.2 = -0.3, x = 0.5
  CHECK(x[0] == doctest::Approx(0.5));
}

TEST_CASE("adam's first step is the learning rate, in every tensor of a step") {
  Optimizer optimizer({.kind = nn::OptimizerKind::kAdam});
  std::vector<double> w = {1, 1, 1};
  std::vector<double> b = {1};
  nn::Moments<double> w_moments;
  nn::Moments<double> b_moments;
  optimizer.begin_step(0.01);
  optimizer.update(w, std::vector<double>{5, -5, 0.3}, 1, Optimizer::Decay::kNone, w_moments);
  optimizer.update(b, std::vector<double>{2}, 1, Optimizer::Decay::kNone, b_moments);
  CHECK(w[0] == doctest::Approx(0.99));
  CHECK(w[1] == doctest::Approx(1.01));
  CHECK(w[2] == doctest::Approx(0.99));
  CHECK(b[0] == doctest::Approx(0.99));
}

TEST_CASE("weight decay draws weights to 0, and leaves biases") {
  const Optimizer optimizer = [] {
    Optimizer o({.weight_decay = 0.1});
    o.begin_step(0.5);
    return o;
  }();
  std::vector<double> w = {2};
  std::vector<double> b = {2};
  nn::Moments<double> moments;
  const std::vector<double> none = {0};
  optimizer.update(w, none, 1, Optimizer::Decay::kWeights, moments);
  optimizer.update(b, none, 1, Optimizer::Decay::kNone, moments);
  CHECK(w[0] == doctest::Approx(2 - 0.5 * 0.1 * 2));
  CHECK(b[0] == 2);
}

TEST_CASE("moments never become denormal") {
  for (const nn::OptimizerKind kind : kAll) {
    INFO(nn::name_of(kind));
    nn::Optimizer<float> optimizer({.kind = kind});
    std::vector<float> w(5, 1);
    nn::Moments<float> moments;
    std::vector<float> gradient(5, 1e-3F);
    for (int i = 0; i < 3000; ++i) {
      if (i == 1) gradient.assign(5, 0);
      if (i == 2000) gradient.assign(5, 1e-25F);
      optimizer.begin_step(0.001);
      optimizer.update(w, gradient, 1, nn::Optimizer<float>::Decay::kNone, moments);
      for (const float m : moments.first) REQUIRE(std::fpclassify(m) != FP_SUBNORMAL);
      for (const float m : moments.second) REQUIRE(std::fpclassify(m) != FP_SUBNORMAL);
    }
  }
}
