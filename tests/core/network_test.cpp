#include "nn/network.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/inputs.hpp"
#include "nn/trainer.hpp"

namespace {

nn::Network<double> xor_network() {
  nn::Random random(3, nn::Stream::kWeights);
  nn::Network<double> network;
  network.add(nn::FullyConnectedLayer<double>(2, 8, nn::Initializer::kXavier, random));
  network.add(nn::ActivationLayer<double>(nn::Activation::kTanh));
  network.add(nn::FullyConnectedLayer<double>(8, 2, nn::Initializer::kXavier, random));
  network.add(nn::ActivationLayer<double>(nn::Activation::kSigmoid));
  return network;
}

const nn::Matrix<double> kInputs = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
const nn::Matrix<double> kTargets = {{1, 0}, {0, 1}, {0, 1}, {1, 0}};

}  // namespace

TEST_CASE("fit learns what no network without a hidden layer can") {
  nn::Network<double> network = xor_network();
  network.fit(kInputs, kTargets, {.minibatches = 3000, .learning_rate = 1, .batch_size = 4});
  const nn::Matrix<double> outputs = network.predict(kInputs);
  for (std::size_t i = 0; i < 4; ++i) CHECK(std::abs(outputs(i, 1) - kTargets(i, 1)) < 0.1);
}

TEST_CASE("fit refuses a batch larger than the data") {
  nn::Network<double> network = xor_network();
  CHECK_THROWS_WITH_AS(network.fit(kInputs, kTargets, {.minibatches = 1, .batch_size = 5}),
                       "batch_size is 5; expected 1 to 4", nn::Error);
  CHECK_THROWS_AS(network.fit(kInputs, kTargets, {.minibatches = 1, .batch_size = 0}), nn::Error);
}

TEST_CASE("predict_layers ends with what predict says") {
  nn::Network<double> network = xor_network();
  const auto outputs = network.predict_layers(kInputs);
  REQUIRE(outputs.size() == 4);
  CHECK(nn::columns(outputs[0]) == 8);
  CHECK(outputs.back() == network.predict(kInputs));
}

TEST_CASE("fit is the trainer's lecture run, to the bit") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_digits());
  const nn::Spec spec;
  nn::Trainer<float> trainer(spec, digits);
  trainer.advance(20);

  nn::Network<float> network = nn::build_network<float>(spec);
  const nn::Digits& training = trainer.training();
  network.fit(nn::inputs_of<float>(training.images, spec.pixels),
              nn::one_hot<float>(training.labels, nn::kClasses),
              {.minibatches = 20, .learning_rate = 0.5, .batch_size = 64, .seed = spec.seed});
  CHECK(nn::weights_checksum(network) == nn::weights_checksum(trainer.network()));
}
