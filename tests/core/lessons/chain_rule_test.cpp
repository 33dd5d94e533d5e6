#include "nn/lessons/chain_rule.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/network.hpp"

namespace {

using nn::lessons::Given;
using nn::lessons::Symbol;
using nn::lessons::Values;

double at(const Values& values, Symbol symbol) { return values[static_cast<std::size_t>(symbol)]; }

constexpr std::array kParameters = {Symbol::kW1, Symbol::kW2, Symbol::kW3, Symbol::kW4, Symbol::kW5,
                                    Symbol::kW6, Symbol::kB1, Symbol::kB2, Symbol::kB3};

/// The same network of the layers that train: dW and db of both layers after one backward pass.
struct Trained {
  explicit Trained(const Given& given) {
    nn::Random random(1, nn::Stream::kWeights);
    using FullyConnected = nn::FullyConnectedLayer<double>;
    network.add(FullyConnected(2, 2, nn::Initializer::kUniform, random));
    network.add(nn::ActivationLayer<double>(nn::Activation::kSigmoid));
    network.add(FullyConnected(2, 1, nn::Initializer::kUniform, random));
    const auto [x1, x2, y, w1, w2, w3, w4, w5, w6, b1, b2, b3] = given;
    first().weights() = {{w1, w2}, {w3, w4}};
    first().bias() = {b1, b2};
    last().weights() = {{w5}, {w6}};
    last().bias() = {b3};
    const nn::Matrix<double> target = {{y}};
    outputs = network.predict_layers({{x1, x2}});
    loss = network.loss(nn::Loss::kSquaredError, outputs.back(), target);
    network.backward(nn::Loss::kSquaredError, outputs.back(), target);
  }

  nn::FullyConnectedLayer<double>& first() {
    return std::get<nn::FullyConnectedLayer<double>>(network.layers().front());
  }
  nn::FullyConnectedLayer<double>& last() {
    return std::get<nn::FullyConnectedLayer<double>>(network.layers().back());
  }

  /// w1 to w6, b1 to b3.
  std::array<double, 9> gradient() {
    const auto& w = first().delta_w();
    const auto& v = last().delta_w();
    return {w(0, 0),
            w(0, 1),
            w(1, 0),
            w(1, 1),
            v(0, 0),
            v(1, 0),
            first().delta_b()(0),
            first().delta_b()(1),
            last().delta_b()(0)};
  }

  nn::Network<double> network;
  std::vector<nn::Matrix<double>> outputs;
  double loss = 0;
};

/// Anything from -2 to 2, none of it round.
Given anywhere(nn::Random& random) {
  Given given{};
  for (double& number : given) number = 4 * random.uniform() - 2;
  return given;
}

}  // namespace

TEST_CASE("the first example, worked by hand") {
  const Values v = nn::lessons::forward_values(nn::lessons::kFirstExample);
  const double a1 = 1 / (1 + std::exp(-0.1));  // z1 = 0.4 - 0.4 + 0.1
  const double a2 = 1 / (1 + std::exp(-0.6));  // z2 = -0.3 + 1 - 0.1
  const double a3 = 0.7 * a1 - 0.4 * a2 + 0.2;
  const auto near = [](double value, double by_hand) { CHECK(std::abs(value - by_hand) < 1e-12); };
  near(at(v, Symbol::kZ1), 0.1);
  near(at(v, Symbol::kA1), 0.52497918747894);
  near(at(v, Symbol::kZ2), 0.6);
  near(at(v, Symbol::kA2), 0.645656306225795);
  near(at(v, Symbol::kA3), a3);
  near(at(v, Symbol::kL), (1 - a3) * (1 - a3) / 2);
  const auto derivative = [&](Symbol by) { return nn::lessons::chained_derivative(v, by).value; };
  const double error = a3 - 1;
  const double back1 = error * 0.7 * a1 * (1 - a1);
  const double back2 = error * -0.4 * a2 * (1 - a2);
  near(derivative(Symbol::kA3), error);
  near(derivative(Symbol::kB3), error);
  near(derivative(Symbol::kW5), error * a1);
  near(derivative(Symbol::kW6), error * a2);
  near(derivative(Symbol::kA1), error * 0.7);
  near(derivative(Symbol::kA2), error * -0.4);
  near(derivative(Symbol::kZ1), back1);
  near(derivative(Symbol::kZ2), back2);
  near(derivative(Symbol::kW1), back1 * 1);
  near(derivative(Symbol::kW3), back1 * 2);
  near(derivative(Symbol::kB1), back1);
  near(derivative(Symbol::kW2), back2 * 1);
  near(derivative(Symbol::kW4), back2 * 2);
  near(derivative(Symbol::kB2), back2);
}

TEST_CASE("dL/db2 is the lecture's product, factor by factor") {
  const Values v = nn::lessons::forward_values(nn::lessons::kFirstExample);
  const auto chain = nn::lessons::chained_derivative(v, Symbol::kB2);
  REQUIRE(chain.factors.size() == 4);
  const auto is = [&](std::size_t index, Symbol of, Symbol by, double value) {
    CHECK(chain.factors[index].of == of);
    CHECK(chain.factors[index].by == by);
    CHECK(chain.factors[index].value == value);
  };
  const double a2 = at(v, Symbol::kA2);
  is(0, Symbol::kL, Symbol::kA3, at(v, Symbol::kA3) - 1);
  is(1, Symbol::kA3, Symbol::kA2, -0.4);
  is(2, Symbol::kA2, Symbol::kZ2, a2 * (1 - a2));
  is(3, Symbol::kZ2, Symbol::kB2, 1);
}

TEST_CASE("the backward pass never needs what it has not computed") {
  const Values v = nn::lessons::forward_values(nn::lessons::kFirstExample);
  std::vector<Symbol> known = {Symbol::kL};
  for (const Symbol by : nn::lessons::kBackward) {
    const auto chain = nn::lessons::chained_derivative(v, by);
    CHECK(chain.factors.back().by == by);
    CHECK(std::count(known.begin(), known.end(), chain.factors.back().of) == 1);
    for (std::size_t i = 1; i < chain.factors.size(); ++i)
      CHECK(chain.factors[i].of == chain.factors[i - 1].by);
    known.push_back(by);
  }
  for (const Symbol parameter : kParameters)
    CHECK(std::count(known.begin(), known.end(), parameter) == 1);
}

TEST_CASE("all nine derivatives agree with central differences") {
  nn::Random random(3, nn::Stream::kWeights);
  for (int point = 0; point < 1000; ++point) {
    const Given given = anywhere(random);
    const Values v = nn::lessons::forward_values(given);
    for (const Symbol parameter : kParameters) {
      const double chained = nn::lessons::chained_derivative(v, parameter).value;
      const double measured = nn::lessons::central_difference(given, parameter);
      CAPTURE(nn::name_of(parameter));
      CHECK(std::abs(chained - measured) < 1e-8 * std::max(1.0, std::abs(chained)));
    }
  }
}

TEST_CASE("a worked example has every derivative, and a difference for each parameter") {
  const auto example = nn::lessons::worked_example(nn::lessons::kFirstExample);
  CHECK(example.values == nn::lessons::forward_values(nn::lessons::kFirstExample));
  for (std::size_t i = 0; i < nn::lessons::kBackward.size(); ++i) {
    const Symbol by = nn::lessons::kBackward[i];
    const auto& [chained, measured] = example.derivatives[i];
    CAPTURE(nn::name_of(by));
    CHECK(chained.by == by);
    CHECK(chained.value == nn::lessons::chained_derivative(example.values, by).value);
    const bool is_parameter = std::count(kParameters.begin(), kParameters.end(), by) == 1;
    REQUIRE(measured.has_value() == is_parameter);
    if (measured)
      CHECK(*measured == nn::lessons::central_difference(nn::lessons::kFirstExample, by));
  }
}

TEST_CASE("forward and backward have the bits of the layers that train") {
  nn::Random random(4, nn::Stream::kWeights);
  for (int point = 0; point < 1000; ++point) {
    const Given given = anywhere(random);
    const Values v = nn::lessons::forward_values(given);
    Trained trained(given);
    CHECK(trained.outputs[0] == nn::Matrix<double>{{at(v, Symbol::kZ1), at(v, Symbol::kZ2)}});
    CHECK(trained.outputs[1] == nn::Matrix<double>{{at(v, Symbol::kA1), at(v, Symbol::kA2)}});
    CHECK(trained.outputs[2](0, 0) == at(v, Symbol::kA3));
    CHECK(trained.loss == at(v, Symbol::kL));
    const auto gradient = trained.gradient();
    for (std::size_t i = 0; i < kParameters.size(); ++i)
      CHECK(nn::lessons::chained_derivative(v, kParameters[i]).value == gradient[i]);
  }
}

TEST_CASE("a step is the network's own, and a small one lowers the loss") {
  nn::Random random(5, nn::Stream::kWeights);
  nn::Optimizer<double> descent({});
  for (int point = 0; point < 200; ++point) {
    const Given given = anywhere(random);
    const Given moved = nn::lessons::descended(given, 0.05);
    Trained trained(given);
    const double loss = trained.loss;
    descent.begin_step(0.05);
    trained.network.step(descent);
    CHECK(trained.first().weights() ==
          nn::Matrix<double>{{moved[3], moved[4]}, {moved[5], moved[6]}});
    CHECK(trained.first().bias() == nn::Vector<double>{moved[9], moved[10]});
    CHECK(trained.last().weights() == nn::Matrix<double>{{moved[7]}, {moved[8]}});
    CHECK(trained.last().bias() == nn::Vector<double>{moved[11]});
    CHECK(std::equal(given.begin(), given.begin() + nn::lessons::kConstants, moved.begin()));
    CHECK(at(nn::lessons::forward_values(moved), Symbol::kL) < loss);
  }
  CHECK(nn::lessons::descended(nn::lessons::kFirstExample, 0) == nn::lessons::kFirstExample);
}

TEST_CASE("random examples repeat, differ, are short to write and have something to learn") {
  CHECK(nn::lessons::random_example(7) == nn::lessons::random_example(7));
  CHECK(nn::lessons::random_example(7) != nn::lessons::random_example(8));
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Given given = nn::lessons::random_example(seed);
    for (std::size_t i = 0; i < given.size(); ++i) {
      CHECK(given[i] == std::round(given[i] * 10) / 10);
      CHECK(std::abs(given[i]) <= (i < 2 ? 2 : 1));
      if (i != 2) CHECK(given[i] != 0);
    }
    CHECK(at(nn::lessons::forward_values(given), Symbol::kL) >= 0.25 * 0.25 / 2);
  }
}

TEST_CASE("what is illegal is named") {
  CHECK_THROWS_WITH_AS(nn::lessons::given_of(std::vector<double>(11)),
                       "number of given numbers is 11; expected 12", nn::Error);
  Given given = nn::lessons::given_of(nn::lessons::kFirstExample);
  CHECK(given == nn::lessons::kFirstExample);
  given[8] = 101;
  CHECK_THROWS_WITH_AS(nn::lessons::forward_values(given), "w6 is 101; expected -100 to 100",
                       nn::Error);
  given[8] = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_AS(nn::lessons::forward_values(given), nn::Error);
  CHECK_THROWS_AS(nn::lessons::central_difference(given, Symbol::kW1), nn::Error);
  CHECK_THROWS_AS(nn::lessons::worked_example(given), nn::Error);
  given = nn::lessons::kFirstExample;
  CHECK_THROWS_WITH_AS(nn::lessons::descended(given, -0.5),
                       "learning rate is -0.5; expected 0 to 100", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::descended(given, 100.5),
                       "learning rate is 100.5; expected 0 to 100", nn::Error);
  // So long a step leads out of what is legal.
  given[0] = 100;
  given[2] = 100;
  CHECK_THROWS_WITH_AS(nn::lessons::descended(given, 100),
                       doctest::Contains("expected -100 to 100"), nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::central_difference(nn::lessons::kFirstExample, Symbol::kX1),
                       "parameter is x1; expected one of w1 to w6 and b1 to b3", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::central_difference(nn::lessons::kFirstExample, Symbol::kZ1),
                       "parameter is z1; expected one of w1 to w6 and b1 to b3", nn::Error);
  CHECK_THROWS_WITH_AS(nn::lessons::chained_derivative(
                           nn::lessons::forward_values(nn::lessons::kFirstExample), Symbol::kL),
                       "derivative by is L; expected one by a parameter, a or z", nn::Error);
}
