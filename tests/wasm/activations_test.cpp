#include "activations.hpp"

#include <array>

#include <doctest/doctest.h>

#include "every_activation.hpp"
#include "nn/error.hpp"

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

TEST_CASE("what is no activation, or too much, is refused") {
  const std::vector<float> sums(100001);
  CHECK_THROWS_WITH_AS(activate("step", std::array{1.0F}),
                       doctest::Contains("activation is step; expected one of sigmoid,"),
                       nn::Error);
  CHECK_THROWS_WITH_AS(activate("tanh", sums),
                       "the number of sums is 100001; expected at most 100000", nn::Error);
  CHECK_THROWS_WITH_AS(activate({nullptr, std::size_t{40} << 20U}, std::array{1.0F}),
                       doctest::Contains("activation is empty; expected one of"), nn::Error);
  CHECK(activate("softmax", {}).empty());
  CHECK_THROWS_AS(derivatives("step", std::array{1.0F}, std::array{1.0F}), nn::Error);
  CHECK_THROWS_WITH_AS(derivatives("tanh", std::array{1.0F}, {}),
                       "the number of outputs is 0; expected 1", nn::Error);
  CHECK_THROWS_AS(derivatives("tanh", sums, sums), nn::Error);
}
