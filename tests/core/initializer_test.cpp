#include "nn/initializer.hpp"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

namespace {

template <class Real>
struct Drawn {
  explicit Drawn(nn::Initializer initializer)
      : weights(nn::make_matrix<Real>(64, 128)), bias(nn::Vector<Real>::from_shape({128})) {
    nn::Random random(1, nn::Stream::kWeights);
    nn::initialize(initializer, random, weights, bias);
  }
  nn::Matrix<Real> weights;
  nn::Vector<Real> bias;
};

void check_range(nn::Initializer initializer, double limit) {
  const Drawn<double> drawn(initializer);
  const auto [least, greatest] = std::minmax_element(drawn.weights.begin(), drawn.weights.end());
  CHECK(*least >= -limit);
  CHECK(*least < -0.99 * limit);
  CHECK(*greatest < limit);
  CHECK(*greatest > 0.99 * limit);
}

}  // namespace

TEST_CASE("each initializer fills its range") {
  check_range(nn::Initializer::kUniform, 0.5);
  check_range(nn::Initializer::kXavier, std::sqrt(6.0 / (64 + 128)));
  check_range(nn::Initializer::kHe, std::sqrt(6.0 / 64));
}

TEST_CASE("the lecture's biases are drawn too, the others are 0") {
  CHECK(Drawn<float>(nn::Initializer::kUniform).bias(5) != 0);
  for (const nn::Initializer initializer : {nn::Initializer::kXavier, nn::Initializer::kHe})
    for (const float b : Drawn<float>(initializer).bias) CHECK(b == 0);
}

TEST_CASE("float and double begin with the same numbers") {
  const Drawn<float> in_float(nn::Initializer::kUniform);
  const Drawn<double> in_double(nn::Initializer::kUniform);
  for (std::size_t i = 0; i < in_float.weights.size(); ++i)
    REQUIRE(static_cast<double>(in_float.weights.flat(i)) == in_double.weights.flat(i));
}
