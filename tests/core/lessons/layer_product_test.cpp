#include "nn/lessons/layer_product.hpp"

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/inputs.hpp"
#include "nn/trainer.hpp"

namespace {

using nn::transposed;
using nn::lessons::column_forward;
using nn::lessons::entry_sum;
using nn::lessons::largest_terms;

/// A layer of two inputs and three outputs that can be worked by hand.
nn::FullyConnectedLayer<double> small_layer() {
  nn::Random random(1, nn::Stream::kWeights);
  nn::FullyConnectedLayer<double> layer(2, 3, nn::Initializer::kUniform, random);
  layer.weights() = {{1, 2, 3}, {4, 5, 6}};
  layer.bias() = {0.5, 0, -0.5};
  return layer;
}

}  // namespace

TEST_CASE("an entry of the product is the bias and its terms") {
  const nn::Matrix<double> x = {{1, 1}, {2, -1}};
  const auto sum = entry_sum(small_layer(), x, 1, 2);
  CHECK(sum.terms == std::vector<double>{6, -6});
  CHECK(sum.bias == -0.5);
  CHECK(sum.total == -0.5);
}

TEST_CASE("of the terms the largest come first, whatever their sign, and the rest is one number") {
  const std::vector<double> terms = {1, -8, 0.5, 8, -2};
  const auto largest = largest_terms(terms, 3);
  CHECK(largest.places == std::vector<std::uint32_t>{1, 3, 4});
  CHECK(largest.rest == 1.5);
  CHECK(largest_terms(terms, 9).places.size() == 5);
  CHECK(largest_terms(terms, 9).rest == 0);
}

TEST_CASE("in columns, y = W x + b by hand") {
  const nn::Matrix<double> x = {{1, 2}, {1, 0}};
  CHECK(column_forward(small_layer(), x) == nn::Matrix<double>{{5.5, 2.5}, {7, 4}, {8.5, 5.5}});
}

TEST_CASE("both conventions and every entry have the bits of the layer that trains") {
  nn::Trainer<float> trainer(nn::Spec{}, nn::unpack_digits(nn::packed_digits()));
  trainer.advance(30);
  nn::Network<float> network = trainer.model();
  const auto images = std::span(trainer.test().images).first(5);
  nn::Matrix<float> x = nn::inputs_of<float>(images, nn::Pixels::kRaw);
  for (auto& layer : network.layers()) {
    if (auto* connected = std::get_if<nn::FullyConnectedLayer<float>>(&layer)) {
      const nn::Matrix<float> y = connected->forward(x);
      REQUIRE(y.shape(1) == connected->weights().shape(1));
      CHECK(transposed(column_forward(*connected, transposed(x))) == y);
      bool same = true;
      for (std::size_t row = 0; row < nn::rows(y); ++row)
        for (std::size_t column = 0; column < nn::columns(y); ++column)
          same = same && entry_sum(*connected, x, row, column).total == y(row, column);
      CHECK(same);
      x = y;
    } else {
      x = std::get<nn::ActivationLayer<float>>(layer).forward(x);
    }
  }
  CHECK(nn::columns(x) == nn::kClasses);
}

TEST_CASE("what does not fit is an error that names it") {
  const auto layer = small_layer();
  const nn::Matrix<double> x = {{1, 1}};
  CHECK_THROWS_WITH_AS(entry_sum(layer, nn::zeros<double>(1, 3), 0, 0),
                       "input shape is (1, 3); expected 2 columns", nn::Error);
  CHECK_THROWS_WITH_AS(entry_sum(layer, x, 1, 0),
                       "entry is (1, 0); expected one of a matrix of shape (1, 3)", nn::Error);
  CHECK_THROWS_AS(entry_sum(layer, x, 0, 3), nn::Error);
  CHECK_THROWS_WITH_AS(column_forward(layer, nn::zeros<double>(3, 1)),
                       "input shape is (3, 1); expected 2 rows", nn::Error);
}
