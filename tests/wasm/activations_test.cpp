#include "activations.hpp"

#include <array>

#include <doctest/doctest.h>

#include "every_activation.hpp"

using playground::activate;
using playground::derivatives;

TEST_CASE("a layer's outputs and slopes are those of the layer that trains") {
  const nn::Matrix<float> z = {{-2.5F, 0.25F, 7}};
  const nn::Matrix<float> ones = {{1, 1, 1}};
  for (const nn::Activation activation : all_activations()) {
    const std::string_view name = nn::name_of(activation);
    CAPTURE(name);
    const nn::Matrix<float> y = nn::activate(activation, z);
    CHECK(activate(name, nn::flat(z)) == std::vector<float>(y.begin(), y.end()));
    if (activation == nn::Activation::kSoftmax) continue;
    const nn::Matrix<float> slopes = nn::activation_gradient(activation, z, y, ones);
    CHECK(derivatives(name, nn::flat(z), nn::flat(y)) ==
          std::vector<float>(slopes.begin(), slopes.end()));
  }
}

TEST_CASE("a softmax's slope is the diagonal of its Jacobian") {
  CHECK(derivatives("softmax", std::array{3.0F}, std::array{0.25F}) == std::vector{0.1875F});
}

TEST_CASE("what is no activation, or too much, has no outputs") {
  const std::vector<float> sums(100001);
  CHECK(activate("step", std::array{1.0F}).empty());
  CHECK(activate("tanh", sums).empty());
  CHECK(activate("softmax", {}).empty());
  CHECK(derivatives("step", std::array{1.0F}, std::array{1.0F}).empty());
  CHECK(derivatives("tanh", std::array{1.0F}, {}).empty());
  CHECK(derivatives("tanh", sums, sums).empty());
}
