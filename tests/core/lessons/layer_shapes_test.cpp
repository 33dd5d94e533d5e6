#include "nn/lessons/layer_shapes.hpp"

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/layer.hpp"
#include "nn/lessons/layer_product.hpp"

namespace {

using nn::lessons::Convention;
using nn::lessons::LayerThing;
using nn::lessons::Shape;
using nn::lessons::shape_of;

template <class Real>
Shape measured(const nn::Matrix<Real>& m) {
  return {.rows = nn::rows(m), .columns = nn::columns(m)};
}

}  // namespace

TEST_CASE("the lecture's first layer, 64 to 128") {
  CHECK(shape_of(LayerThing::kInput, Convention::kColumns, 64, 128, 1) == Shape{64, 1});
  CHECK(shape_of(LayerThing::kWeights, Convention::kColumns, 64, 128, 1) == Shape{128, 64});
  CHECK(shape_of(LayerThing::kBias, Convention::kColumns, 64, 128, 1) == Shape{128, 1});
  CHECK(shape_of(LayerThing::kOutput, Convention::kColumns, 64, 128, 1) == Shape{128, 1});
  CHECK(shape_of(LayerThing::kInput, Convention::kRows, 64, 128, 1) == Shape{1, 64});
  CHECK(shape_of(LayerThing::kWeights, Convention::kRows, 64, 128, 1) == Shape{64, 128});
  CHECK(shape_of(LayerThing::kBias, Convention::kRows, 64, 128, 1) == Shape{1, 128});
  CHECK(shape_of(LayerThing::kOutput, Convention::kRows, 64, 128, 1) == Shape{1, 128});
}

TEST_CASE("shapes are those of the layer that trains, and of its gradients") {
  nn::Random random(1, nn::Stream::kWeights);
  using Sizes = std::array<std::size_t, 3>;
  for (const Sizes& sizes : {Sizes{64, 128, 1}, Sizes{128, 64, 7}, Sizes{3, 10, 64}}) {
    const std::size_t inputs = sizes[0];
    const std::size_t outputs = sizes[1];
    const std::size_t examples = sizes[2];
    nn::FullyConnectedLayer<float> layer(inputs, outputs, nn::Initializer::kUniform, random);
    const auto of = [&](LayerThing thing, Convention convention) {
      return shape_of(thing, convention, inputs, outputs, examples);
    };
    const auto x = nn::zeros<float>(examples, inputs);
    const auto y = layer.forward(x);
    CHECK(of(LayerThing::kInput, Convention::kRows) == measured(layer.backward(y)));
    CHECK(of(LayerThing::kWeights, Convention::kRows) == measured(layer.weights()));
    CHECK(of(LayerThing::kWeights, Convention::kRows) == measured(layer.delta_w()));
    CHECK(of(LayerThing::kBias, Convention::kRows) == Shape{1, layer.bias().size()});
    CHECK(of(LayerThing::kOutput, Convention::kRows) == measured(y));
    const auto turned = nn::transposed(x);
    CHECK(of(LayerThing::kInput, Convention::kColumns) == measured(turned));
    CHECK(of(LayerThing::kOutput, Convention::kColumns) ==
          measured(nn::lessons::column_forward(layer, turned)));
  }
}

TEST_CASE("nothing has no shape") {
  CHECK_THROWS_WITH_AS(shape_of(LayerThing::kInput, Convention::kRows, 64, 128, 0),
                       "number of examples is 0; expected at least 1", nn::Error);
}
