#include "nn/lessons/layer_run.hpp"

#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/inputs.hpp"

namespace {

using nn::lessons::LayerForward;
using nn::lessons::LayerRun;
using nn::lessons::LayerRuns;
using nn::lessons::LoadedDigits;

const LoadedDigits& loaded() {
  static const LoadedDigits kLoaded = [] {
    const auto bytes = nn::packed_digits();
    LoadedDigits digits;
    digits.begin({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    digits.read(1797);
    return digits;
  }();
  return kLoaded;
}

LayerRun lecture() { return {nn::preset("lecture"), loaded().digits()}; }

}  // namespace

TEST_CASE("it trains to the minibatch asked for, never back, and not beyond the run's end") {
  LayerRun run = lecture();
  CHECK(run.train_to(30) == 30);
  CHECK(run.train_to(10) == 30);
  const nn::Matrix<float> before = run.connected(2).weights();
  CHECK(run.train_to(32) == 32);
  CHECK(run.connected(2).weights() != before);
  nn::Trainer<float> trainer(nn::preset("lecture"), loaded().digits());
  trainer.advance(32);
  const nn::Network<float> network = trainer.model();
  const auto& layers = network.layers();
  const auto& last = std::get<nn::FullyConnectedLayer<float>>(layers[4]);
  CHECK(run.connected(2).weights() == last.weights());
  nn::Spec spec = nn::preset("lecture");
  spec.minibatches = 5;
  CHECK(LayerRun(spec, loaded().digits()).train_to(1'000'000'000) == 5);
}

TEST_CASE("each layer has the run's widths") {
  LayerRun run = lecture();
  CHECK(run.widths() == std::vector<std::uint32_t>{64, 128, 64, 10});
  for (std::size_t layer = 0; layer < 3; ++layer) {
    CHECK(nn::rows(run.connected(layer).weights()) == run.widths()[layer]);
    CHECK(nn::columns(run.connected(layer).weights()) == run.widths()[layer + 1]);
  }
}

TEST_CASE("what comes out of a layer goes into the next, and the last is the network's answer") {
  LayerRun run = lecture();
  run.train_to(30);
  nn::Trainer<float> trainer(nn::preset("lecture"), loaded().digits());
  trainer.advance(30);
  const auto images = std::span(trainer.test().images).first(3);
  nn::Matrix<float> x = nn::inputs_of<float>(images, nn::Pixels::kRaw);
  nn::Network<float> network = trainer.model();
  for (std::size_t layer = 0; layer < 3; ++layer) {
    LayerForward pass = run.forward(layer, images);
    CHECK(pass.x == x);
    CHECK(pass.z == std::visit([&](auto& l) { return l.forward(x); }, network.layers()[2 * layer]));
    CHECK(pass.a == nn::activate(nn::Activation::kSigmoid, pass.z));
    x = pass.a;
  }
  CHECK(x == network.predict(nn::inputs_of<float>(images, nn::Pixels::kRaw)));
}

TEST_CASE("an entry is the number that the layer has there, as a sum") {
  LayerRun run = lecture();
  run.train_to(30);
  const std::vector<nn::Image> images = {run.test_digit(0).counts, run.test_digit(5).counts};
  const LayerForward pass = run.forward(1, images);
  const auto entry = run.entry(1, images, 1, 63, 6);
  CHECK(entry.sum.terms.size() == 128);
  CHECK(entry.sum.total == pass.z(1, 63));
  CHECK(entry.activation == pass.a(1, 63));
  CHECK(entry.largest.places.size() == 6);
  CHECK(entry.largest.places[0] == nn::lessons::largest_terms(entry.sum.terms, 1).places[0]);
  CHECK_THROWS_WITH_AS(static_cast<void>(run.entry(1, images, 2, 0, 6)),
                       "entry is (2, 0); expected one of a matrix of shape (2, 64)", nn::Error);
}

TEST_CASE("a test digit is one of the 360") {
  const LayerRun run = lecture();
  const nn::Trainer<float> trainer(nn::preset("lecture"), loaded().digits());
  CHECK(run.test_digit(359).label == trainer.test().labels[359]);
  CHECK(run.test_digit(359).counts == trainer.test().images[359]);
}

TEST_CASE("what does not exist is named") {
  LayerRun run = lecture();
  CHECK_THROWS_WITH_AS(static_cast<void>(run.test_digit(360)),
                       "test digit is 360; expected 0 to 359", nn::Error);
  CHECK_THROWS_WITH_AS(static_cast<void>(run.connected(3)), "layer is 3; expected 0 to 2",
                       nn::Error);
  CHECK_THROWS_WITH_AS(static_cast<void>(run.forward(3, {})), "layer is 3; expected 0 to 2",
                       nn::Error);
}

TEST_CASE("a preset has one run, which all share") {
  LayerRuns runs(loaded());
  CHECK(runs.of("lecture").train_to(3) == 3);
  CHECK(runs.of("lecture").train_to(0) == 3);
  CHECK(runs.of("figure").train_to(0) == 0);
  CHECK(runs.of("figure").widths().size() == 5);
  CHECK_THROWS_WITH_AS(runs.of("huge"), doctest::Contains("preset is huge; expected one of"),
                       nn::Error);
}

TEST_CASE("there is no run before there are digits") {
  LoadedDigits none;
  LayerRuns runs(none);
  CHECK_THROWS_WITH_AS(runs.of("lecture"), doctest::Contains("there are no digits yet"), nn::Error);
  // A preset that does not exist is the first to be said.
  CHECK_THROWS_WITH_AS(runs.of("huge"), doctest::Contains("preset is huge"), nn::Error);
}
