#include "nn/layer.hpp"

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using FullyConnected = nn::FullyConnectedLayer<double>;
using Activation = nn::ActivationLayer<double>;

FullyConnected small_layer() {
  nn::Random random(1, nn::Stream::kWeights);
  FullyConnected layer(2, 3, nn::Initializer::kUniform, random);
  layer.weights() = {{1, 2, 3}, {4, 5, 6}};
  layer.bias() = {0.5, 0, -0.5};
  return layer;
}

const nn::Matrix<double> kInput = {{1, 1}, {2, 0}};
const nn::Matrix<double> kError = {{1, 0, 0}, {0, 1, -1}};

}  // namespace

TEST_CASE("forward is Y = X W + 1 bT") {
  FullyConnected layer = small_layer();
  CHECK(layer.forward(kInput) == nn::Matrix<double>{{5.5, 7, 8.5}, {2.5, 4, 5.5}});
}

TEST_CASE("backward is equations 12 to 14") {
  FullyConnected layer = small_layer();
  layer.forward(kInput);
  CHECK(layer.backward(kError) == nn::Matrix<double>{{1, 4}, {-1, -1}});  // dY W^T
  CHECK(layer.delta_w() == nn::Matrix<double>{{1, 2, -2}, {1, 0, 0}});    // X^T dY
  CHECK(layer.delta_b() == nn::Vector<double>{1, 1, -1});
  CHECK(layer.passes() == 2);
}

TEST_CASE("gradients accumulate until step, which averages, moves and clears") {
  FullyConnected layer = small_layer();
  for (int i = 0; i < 2; ++i) {
    layer.forward(kInput);
    layer.backward(kError);
  }
  CHECK(layer.passes() == 4);
  CHECK(layer.delta_w()(0, 1) == 4);
  nn::Optimizer<double> optimizer({});
  optimizer.begin_step(0.5);
  layer.step(optimizer);
  CHECK(layer.weights()(0, 1) == 2 - 0.5 * 4 / 4);
  CHECK(layer.bias()(0) == 0.5 - 0.5 * 2 / 4);
  CHECK(layer.passes() == 0);
  CHECK(layer.delta_w()(0, 1) == 0);
  layer.step(optimizer);
  CHECK(layer.weights()(0, 1) == 1.5);
}

TEST_CASE("one minibatch gives the gradients of its examples one by one") {
  FullyConnected whole = small_layer();
  FullyConnected single = small_layer();
  whole.forward(kInput);
  whole.backward(kError);
  for (std::size_t row = 0; row < 2; ++row) {
    single.forward({{kInput(row, 0), kInput(row, 1)}});
    single.backward({{kError(row, 0), kError(row, 1), kError(row, 2)}});
  }
  CHECK(whole.delta_w() == single.delta_w());
  CHECK(whole.delta_b() == single.delta_b());
}

TEST_CASE("a wrong shape is an error that names it") {
  FullyConnected layer = small_layer();
  CHECK_THROWS_WITH_AS(layer.forward(nn::zeros<double>(4, 5)),
                       "input shape is (4, 5); expected 2 columns", nn::Error);
  layer.forward(kInput);
  CHECK_THROWS_WITH_AS(layer.backward(nn::zeros<double>(1, 3)),
                       "error shape is (1, 3); expected (2, 3)", nn::Error);
  CHECK_THROWS_WITH_AS(layer.backward(nn::zeros<double>(2, 4)),
                       "error shape is (2, 4); expected (2, 3)", nn::Error);
}

TEST_CASE("an activation layer is equation 11, and keeps its input") {
  Activation layer(nn::Activation::kSigmoid);
  CHECK(layer.forward({{0, 0}})(0, 1) == 0.5);
  CHECK(layer.backward({{4, -8}}) == nn::Matrix<double>{{1, -2}});
  CHECK(layer.input() == nn::Matrix<double>{{0, 0}});
}
