#include "nn/gradient_check.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <doctest/doctest.h>

#include "every_activation.hpp"
#include "nn/random.hpp"

namespace {

struct Case {
  nn::Network<double> network;
  nn::Matrix<double> x;
  nn::Matrix<double> t;
};

/// One to three hidden layers of 2 to 7 units, 3 to 6 inputs, 2 to 4 classes, 1 to 5 examples.
Case random_case(nn::Random& random, nn::Activation hidden, nn::Activation output) {
  const auto between = [&](std::uint32_t least, std::uint32_t most) {
    return least + random.below(most - least + 1);
  };
  Case c;
  std::size_t width = between(3, 6);
  const std::size_t batch = between(1, 5);
  c.x = nn::make_matrix<double>(batch, width);
  for (double& value : nn::flat(c.x)) value = 2 * random.uniform() - 1;
  for (std::uint32_t left = between(1, 3); left > 0; --left) {
    const std::size_t units = between(2, 7);
    c.network.add(nn::FullyConnectedLayer<double>(width, units, nn::Initializer::kUniform, random));
    c.network.add(nn::ActivationLayer<double>(hidden));
    width = units;
  }
  const std::size_t classes = between(2, 4);
  c.network.add(nn::FullyConnectedLayer<double>(width, classes, nn::Initializer::kUniform, random));
  c.network.add(nn::ActivationLayer<double>(output));
  std::vector<std::uint8_t> labels(batch);
  for (auto& label : labels)
    label = static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(classes)));
  c.t = nn::one_hot<double>(labels, classes);
  return c;
}

const std::vector<nn::Activation> kHidden = elementwise_activations();

}  // namespace

TEST_CASE(
    "backpropagation agrees with central differences: activations x losses, random networks") {
  nn::Random random(11, nn::Stream::kWeights);
  std::size_t networks = 0;
  std::size_t checked = 0;
  std::size_t skipped = 0;
  const auto check = [&](nn::Activation hidden, nn::Activation output, nn::Loss loss) {
    Case c = random_case(random, hidden, output);
    const nn::WorstGradient worst = nn::check_gradients(c.network, loss, c.x, c.t);
    INFO(nn::name_of(hidden) << ", " << nn::name_of(output) << ", " << nn::name_of(loss) << ": "
                             << worst.parameter << " backward " << worst.backward
                             << ", differences " << worst.differences);
    CHECK(worst.relative_error >= 0);
    CHECK(worst.relative_error < 1e-7);
    ++networks;
    checked += worst.checked;
    skipped += worst.skipped;
  };
  for (const nn::Activation hidden : kHidden) {
    for (const nn::Activation output : kHidden) check(hidden, output, nn::Loss::kSquaredError);
    check(hidden, nn::Activation::kSoftmax, nn::Loss::kSquaredError);
    check(hidden, nn::Activation::kSoftmax, nn::Loss::kCrossEntropy);
  }
  CHECK(networks == kHidden.size() * (kHidden.size() + 2));
  CHECK(checked > 1000);
  CHECK(skipped * 20 < checked);
}

namespace {

constexpr std::uint64_t kNetworks = 48;

/// All of it by chance: one to four hidden layers, each with an activation of its own.
struct AnyCase : Case {
  nn::Loss loss = nn::Loss::kSquaredError;
  std::string told;
};

AnyCase any_case(std::uint64_t seed) {
  nn::Random random(seed, nn::Stream::kWeights);
  const auto between = [&](std::uint32_t least, std::uint32_t most) {
    return least + random.below(most - least + 1);
  };
  AnyCase c;
  const auto initializer = static_cast<nn::Initializer>(between(0, 2));
  const std::size_t batch = between(1, 9);
  std::size_t width = between(2, 8);
  c.told = std::string(nn::name_of(initializer)) + ", batch of " + std::to_string(batch) + ", " +
           std::to_string(width);
  c.x = nn::make_matrix<double>(batch, width);
  for (double& value : nn::flat(c.x)) value = static_cast<float>(2 * random.uniform() - 1);
  const auto add = [&](std::size_t units, nn::Activation activation) {
    c.network.add(nn::FullyConnectedLayer<double>(width, units, initializer, random));
    c.network.add(nn::ActivationLayer<double>(activation));
    width = units;
    c.told += " - " + std::to_string(units) + " " + std::string(nn::name_of(activation));
  };
  for (std::uint32_t left = between(1, 4); left > 0; --left) {
    const std::size_t units = between(1, 9);
    add(units, kHidden[random.below(static_cast<std::uint32_t>(kHidden.size()))]);
  }
  const auto output = static_cast<nn::Activation>(between(0, 5));
  add(between(2, 6), output);
  if (output == nn::Activation::kSoftmax && between(0, 1) == 1) c.loss = nn::Loss::kCrossEntropy;
  c.told += ", " + std::string(nn::name_of(c.loss));
  std::vector<std::uint8_t> labels(batch);
  for (auto& label : labels)
    label = static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(width)));
  c.t = nn::one_hot<double>(labels, width);
  return c;
}

/// The same network in float; its weights are floats in double from then on, too.
nn::Network<float> in_float(nn::Network<double>& network) {
  nn::Network<float> same;
  nn::Random random(1, nn::Stream::kWeights);
  for (nn::Layer<double>& layer : network.layers()) {
    if (auto* activation = std::get_if<nn::ActivationLayer<double>>(&layer)) {
      same.add(nn::ActivationLayer<float>(activation->activation()));
      continue;
    }
    auto& from = std::get<nn::FullyConnectedLayer<double>>(layer);
    nn::FullyConnectedLayer<float> to(nn::rows(from.weights()), nn::columns(from.weights()),
                                      nn::Initializer::kUniform, random);
    to.weights() = xt::cast<float>(from.weights());
    to.bias() = xt::cast<float>(from.bias());
    from.weights() = xt::cast<double>(to.weights());
    from.bias() = xt::cast<double>(to.bias());
    same.add(std::move(to));
  }
  return same;
}

/// As backward_gradients(), in float.
std::vector<double> gradients_in_float(nn::Network<float>& network, const AnyCase& c) {
  const nn::Matrix<float> x = xt::cast<float>(c.x);
  const nn::Matrix<float> t = xt::cast<float>(c.t);
  network.backward(c.loss, network.predict(x), t);
  std::vector<double> gradients;
  network.for_each_connected([&](const nn::FullyConnectedLayer<float>& layer) {
    const auto examples = static_cast<float>(layer.passes());
    for (const float sum : nn::flat(layer.delta_w())) gradients.push_back(sum / examples);
    for (const float sum : nn::flat(layer.delta_b())) gradients.push_back(sum / examples);
  });
  return gradients;
}

}  // namespace

TEST_CASE("backpropagation agrees with central differences: 48 networks of all kinds by chance") {
  double worst_of_all = 0;
  std::size_t checked = 0;
  std::size_t skipped = 0;
  for (std::uint64_t seed = 1; seed <= kNetworks; ++seed) {
    AnyCase c = any_case(seed);
    const nn::WorstGradient worst = nn::check_gradients(c.network, c.loss, c.x, c.t);
    INFO("seed " << seed << ", " << c.told << ": " << worst.parameter << " backward "
                 << worst.backward << ", differences " << worst.differences);
    CHECK(worst.relative_error >= 0);
    CHECK(worst.relative_error < 1e-7);
    worst_of_all = std::max(worst_of_all, worst.relative_error);
    checked += worst.checked;
    skipped += worst.skipped;
  }
  CHECK(checked > 3000);
  CHECK(skipped * 20 < checked);
  MESSAGE("worst of " << checked << " gradients, " << skipped << " left out: " << worst_of_all);
}

TEST_CASE("gradients in float are those in double, but for rounding") {
  double worst = 0;
  for (std::uint64_t seed = 1; seed <= kNetworks; ++seed) {
    AnyCase c = any_case(seed);
    INFO("seed " << seed << ", " << c.told);
    nn::Network<float> network = in_float(c.network);
    const std::vector<double> in_float = gradients_in_float(network, c);
    const std::vector<double> in_double = nn::backward_gradients(c.network, c.loss, c.x, c.t);
    REQUIRE(in_float.size() == in_double.size());
    double largest = 0;
    for (const double gradient : in_double) largest = std::max(largest, std::abs(gradient));
    for (std::size_t i = 0; i < in_double.size(); ++i) {
      const double scale = std::max(std::abs(in_double[i]), nn::kGradientFloor * largest);
      const double error = std::abs(in_float[i] - in_double[i]);
      CAPTURE(i);
      CHECK(error <= 1e-4 * scale);
      if (scale > 0) worst = std::max(worst, error / scale);
    }
  }
  MESSAGE("worst: " << worst);
}

TEST_CASE("a wrong gradient fails the check, and is named") {
  nn::Random random(12, nn::Stream::kWeights);
  Case c = random_case(random, nn::Activation::kSigmoid, nn::Activation::kSigmoid);
  std::vector<double> gradients =
      nn::backward_gradients(c.network, nn::Loss::kSquaredError, c.x, c.t);
  REQUIRE(gradients.size() > 4);
  gradients[1] *= 1.001;
  const nn::WorstGradient worst =
      nn::compare_with_differences(c.network, nn::Loss::kSquaredError, c.x, c.t, gradients);
  CHECK(worst.relative_error > 1e-5);
  CHECK(worst.parameter == "W1(0, 1)");
  // The gradient of another loss is as wrong as can be.
  Case s = random_case(random, nn::Activation::kTanh, nn::Activation::kSoftmax);
  CHECK(nn::compare_with_differences(
            s.network, nn::Loss::kCrossEntropy, s.x, s.t,
            nn::backward_gradients(s.network, nn::Loss::kSquaredError, s.x, s.t))
            .relative_error > 1e-2);
}

namespace {

/// A deep ReLU network in which a step of a weight moves the sums before the sigmoids far, while
/// these are still near 0, where they bend.
Case deep_case(std::uint64_t seed) {
  nn::Random random(seed, nn::Stream::kWeights);
  Case c;
  constexpr std::size_t kWidth = 12;
  constexpr std::size_t kClasses = 4;
  c.x = nn::make_matrix<double>(1, kWidth);
  for (double& value : nn::flat(c.x)) value = 16 * random.uniform();
  for (int hidden = 0; hidden < 5; ++hidden) {
    nn::FullyConnectedLayer<double> layer(kWidth, kWidth, nn::Initializer::kUniform, random);
    for (double& weight : nn::flat(layer.weights())) weight *= 3;
    c.network.add(std::move(layer));
    c.network.add(nn::ActivationLayer<double>(nn::Activation::kRelu));
  }
  nn::FullyConnectedLayer<double> last(kWidth, kClasses, nn::Initializer::kUniform, random);
  const nn::Matrix<double> sums = last.forward(c.network.predict(c.x));
  for (std::size_t k = 0; k < kClasses; ++k)
    last.bias()(k) += 2 * random.uniform() - 1 - sums(0, k);
  c.network.add(std::move(last));
  c.network.add(nn::ActivationLayer<double>(nn::Activation::kSigmoid));
  c.t = nn::one_hot<double>(std::array<std::uint8_t, 1>{1}, kClasses);
  return c;
}

}  // namespace

TEST_CASE("a deep ReLU network that is right raises no alarm, and a wrong gradient in it does") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    Case c = deep_case(seed);
    std::vector<double> gradients =
        nn::backward_gradients(c.network, nn::Loss::kSquaredError, c.x, c.t);
    const nn::WorstGradient right =
        nn::compare_with_differences(c.network, nn::Loss::kSquaredError, c.x, c.t, gradients);
    INFO(right.parameter << " backward " << right.backward << ", differences "
                         << right.differences);
    CHECK(right.relative_error >= 0);
    CHECK(right.relative_error < 1e-7);
    CHECK(right.skipped * 10 < right.checked);
    // The largest is the one that counts.
    const auto largest =
        std::max_element(gradients.begin(), gradients.end(),
                         [](double a, double b) { return std::abs(a) < std::abs(b); });
    *largest *= 1.00001;
    const nn::WorstGradient wrong =
        nn::compare_with_differences(c.network, nn::Loss::kSquaredError, c.x, c.t, gradients);
    CHECK(wrong.relative_error > 5e-6);
    CHECK(wrong.backward == *largest);
  }
}

TEST_CASE("the network is left as it was") {
  nn::Random random(13, nn::Stream::kWeights);
  Case c = random_case(random, nn::Activation::kTanh, nn::Activation::kSoftmax);
  const nn::Matrix<double> before = c.network.predict(c.x);
  nn::check_gradients(c.network, nn::Loss::kCrossEntropy, c.x, c.t);
  CHECK(c.network.predict(c.x) == before);
}
