#include "nn/probe.hpp"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "approximate.hpp"
#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/inputs.hpp"
#include "nn/trainer.hpp"

namespace {

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

/// Specs that differ in all that a backward pass depends on; smooth, for finite differences.
const std::vector<const char*> kSpecs = {
    "layers=64,7,5,10\npixels=unit\n",
    "layers=64,9,10\nactivation=tanh\noutput=softmax\nloss=cross_entropy\npixels=unit\n",
    "layers=64,6,10\nactivation=tanh\noutput=softmax\nloss=squared_error\npixels=unit\n",
    "layers=64,10\noutput=identity\nlearning_rate=0.01\npixels=unit\n",
};

nn::Trainer<double> trainer_of(const char* spec) { return {nn::from_text(spec), digits()}; }

std::array<double, nn::kPixels> image_of(const nn::Trainer<double>& trainer, std::size_t index) {
  std::array<double, nn::kPixels> values{};
  const nn::Image& image = trainer.test().images[index];
  std::copy(image.begin(), image.end(), values.begin());
  return values;
}

/// The slope of f at x by central differences.
template <class Function>
double slope(Function f, double x, double step) {
  return (f(x + step) - f(x - step)) / (2 * step);
}

}  // namespace

TEST_CASE("weighted sums, activations and derivatives belong together") {
  for (const char* spec : kSpecs) {
    INFO(spec);
    auto trainer = trainer_of(spec);
    trainer.advance(20);
    const auto values = image_of(trainer, 3);
    const auto seen = trainer.probe().inspect(values, std::nullopt);
    CHECK(seen.activations == trainer.probe().trace(values));
    CHECK(std::all_of(seen.errors.begin(), seen.errors.end(),
                      [](double error) { return error == 0; }));
    // The layers, which keep their sums, say the same.
    nn::Network<double> network = trainer.model();
    nn::Matrix<double> x = nn::make_matrix<double>(1, nn::kPixels);
    for (std::size_t i = 0; i < nn::kPixels; ++i) x(0, i) = values[i] / 16;
    static_cast<void>(network.predict(x));
    std::vector<double> sums;
    for (const auto& layer : network.layers())
      if (const auto* activation = std::get_if<nn::ActivationLayer<double>>(&layer))
        sums.insert(sums.end(), activation->input().begin(), activation->input().end());
    REQUIRE(seen.sums.size() == sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
      CHECK(seen.sums[i] == doctest::Approx(sums[i]).epsilon(1e-12));
    if (trainer.spec().activation_of(0) != nn::Activation::kTanh) continue;
    const double a = seen.activations[0];
    CHECK(seen.derivatives[0] == doctest::Approx(1 - a * a).epsilon(1e-12));
  }
}

TEST_CASE("errors are the slope of the loss over the weighted sum") {
  for (const char* spec : kSpecs) {
    INFO(spec);
    auto trainer = trainer_of(spec);
    trainer.advance(20);
    const auto values = image_of(trainer, 5);
    const std::uint8_t label = 4;
    const auto seen = trainer.probe().inspect(values, label);
    const auto loss_at = [&](std::size_t layer, std::size_t unit, double bias) {
      const nn::ParameterAddress address{layer, trainer.spec().layers[layer], unit};
      const double before = trainer.edit().get(address);
      trainer.edit().set(address, bias);
      const auto y = trainer.probe().trace(values);
      trainer.edit().set(address, before);
      const std::span<const double> outputs(y.data() + y.size() - nn::kClasses, nn::kClasses);
      if (trainer.spec().loss == nn::Loss::kCrossEntropy) return -std::log(outputs[label]);
      return nn::squared_distance<double>(outputs, label) / 2;
    };
    std::size_t first = 0;
    for (std::size_t layer = 0; layer + 1 < trainer.spec().layers.size(); ++layer) {
      for (const std::size_t unit : {std::size_t{0}, std::size_t{4}}) {
        CAPTURE(layer);
        // A bias moves its unit's sum one to one.
        const double bias = trainer.edit().get({layer, trainer.spec().layers[layer], unit});
        const double wanted = slope([&](double b) { return loss_at(layer, unit, b); }, bias, 1e-5);
        CHECK(seen.errors[first + unit] == doctest::Approx(wanted).epsilon(1e-5));
      }
      first += trainer.spec().layers[layer + 1];
    }
  }
}

TEST_CASE("saliency is the slope of an output over a pixel") {
  for (const char* spec : kSpecs) {
    INFO(spec);
    auto trainer = trainer_of(spec);
    trainer.advance(20);
    const auto values = image_of(trainer, 7);
    const std::size_t output = 6;
    const auto saliency = trainer.probe().saliency(values, output);
    REQUIRE(saliency.size() == nn::kPixels);
    for (const std::size_t pixel : {std::size_t{0}, std::size_t{27}, std::size_t{36}}) {
      const auto at = [&](double value) {
        auto changed = values;
        changed[pixel] = value;
        std::array<double, nn::kClasses> outputs{};
        trainer.probe().predict(changed, outputs);
        return outputs[output];
      };
      CHECK(saliency[pixel] == doctest::Approx(slope(at, values[pixel], 1e-4)).epsilon(1e-5));
    }
  }
}

TEST_CASE("a unit's gradient is the slope of the mean loss over the training set") {
  for (const char* spec : kSpecs) {
    INFO(spec);
    auto trainer = trainer_of(spec);
    trainer.advance(20);
    for (std::size_t layer = 0; layer + 1 < trainer.spec().layers.size(); ++layer) {
      const std::size_t inputs = trainer.spec().layers[layer];
      const auto gradient = trainer.probe().gradient(trainer.training(), layer, 3);
      REQUIRE(gradient.size() == inputs + 1);
      for (const std::size_t input : {inputs / 2, inputs}) {
        CAPTURE(layer);
        CAPTURE(input);
        const auto at = [&](double value) {
          trainer.edit().set({layer, input, 3}, value);
          return trainer.probe().evaluate(trainer.training()).loss;
        };
        const double before = trainer.edit().get({layer, input, 3});
        const double wanted = slope(at, before, 1e-5);
        trainer.edit().set({layer, input, 3}, before);
        CHECK(std::abs(gradient[input] - wanted) < 1e-7);
      }
    }
    CHECK_THROWS_WITH_AS(static_cast<void>(trainer.probe().gradient(trainer.training(), 9, 0)),
                         doctest::Contains("layer is 9; expected 0 to "), nn::Error);
  }
}

TEST_CASE("classification agrees with the confusion matrix") {
  auto trainer = trainer_of("layers=64,16,10\n");
  trainer.advance(300);
  for (const bool test : {false, true}) {
    const nn::Digits& set = test ? trainer.test() : trainer.training();
    const auto said = trainer.probe().classify(set.images);
    const auto evaluation = trainer.probe().evaluate(set);
    const auto& truth = set.labels;
    nn::Confusion counted;
    for (std::size_t i = 0; i < truth.size(); ++i) counted.add(truth[i], said.predicted[i]);
    CHECK(std::equal(counted.counts().begin(), counted.counts().end(),
                     evaluation.confusion.counts().begin()));
  }
}

TEST_CASE("of a digit that is classified, the winning output is told as it is") {
  // Outputs of tanh and identity may be negative, or sum to less than one of them.
  for (const char* output : {"sigmoid", "tanh", "identity", "softmax"}) {
    const std::string spec = "layers=64,16,10\nlearning_rate=0.001\npixels=unit\noutput=";
    auto trainer = trainer_of((spec + output).c_str());
    trainer.advance(20);
    const auto said = trainer.probe().classify(trainer.test().images);
    std::array<double, nn::kClasses> outputs{};
    for (std::size_t i = 0; i < said.output.size(); ++i) {
      trainer.probe().predict(image_of(trainer, i), outputs);
      REQUIRE(said.output[i] == *std::max_element(outputs.begin(), outputs.end()));
      REQUIRE(said.output[i] == outputs[said.predicted[i]]);
    }
  }
}

TEST_CASE(
    "a probe needs no run: a network and its pixels will do, and it says what the layers say") {
  const nn::Spec spec =
      nn::from_text("layers=64,9,10\noutput=softmax\nloss=cross_entropy\npixels=unit");
  nn::Network<float> layers = nn::build_network<float>(spec);
  nn::FusedNetwork<float> network(spec.loss);
  network.add(layers);
  const nn::Evaluation seen = nn::Probe(network, spec.pixels).evaluate(digits());
  const nn::Matrix<float> outputs =
      layers.predict(nn::inputs_of<float>(digits().images, spec.pixels));
  const nn::Matrix<float> targets = nn::one_hot<float>(digits().labels, nn::kClasses);
  CHECK(seen.loss == doctest::Approx(layers.loss(spec.loss, outputs, targets)).epsilon(1e-6));
  nn::Confusion counted;
  for (std::size_t i = 0; i < digits().size(); ++i)
    counted.add(digits().labels[i],
                nn::argmax<float>(nn::flat(outputs).subspan(i * nn::kClasses, nn::kClasses)));
  CHECK(std::equal(counted.counts().begin(), counted.counts().end(),
                   seen.confusion.counts().begin()));
}

TEST_CASE("of no digits there is nothing to say") {
  nn::FusedNetwork<float> network = nn::build_fused_network<float>({});
  const nn::Probe<float> probe(network, nn::Pixels::kRaw);
  CHECK(probe.evaluate({}).loss == 0);
  CHECK(probe.evaluate({}).confusion.accuracy() == 0);
  CHECK(probe.classify({}).predicted.empty());
}
