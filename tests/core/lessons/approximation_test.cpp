#include "nn/lessons/approximation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "nn/checksum.hpp"
#include "nn/error.hpp"

namespace {

using nn::Activation;
using nn::lessons::Approximation;
using nn::lessons::kCurvePoints;
using nn::lessons::target_curve;
using nn::lessons::TargetCurve;

constexpr std::array kActivations = {Activation::kSigmoid, Activation::kTanh, Activation::kRelu};

Approximation trained(TargetCurve curve, std::size_t units, std::size_t epochs,
                      Activation activation = Activation::kSigmoid, std::uint64_t seed = 1) {
  Approximation network({.units = units, .activation = activation, .seed = seed},
                        target_curve(curve));
  network.train(epochs);
  return network;
}

}  // namespace

TEST_CASE("target curves are what they are called") {
  const auto x = nn::lessons::curve_points();
  CHECK(x.front() == -5);
  CHECK(x[kCurvePoints / 2] == 0);
  CHECK(x.back() == 5);
  const auto sine = target_curve(TargetCurve::kSine);
  const auto bump = target_curve(TargetCurve::kBump);
  const auto step = target_curve(TargetCurve::kStep);
  const auto zigzag = target_curve(TargetCurve::kZigzag);
  for (std::size_t i = 0; i < x.size(); ++i) {
    CHECK(std::abs(sine[i] - 0.8 * std::sin(0.4 * std::acos(-1.0) * x[i])) < 1e-14);
    CHECK(std::abs(bump[i] - (1.6 * std::exp(-x[i] * x[i] / 2) - 0.8)) < 1e-14);
    CHECK(step[i] == (x[i] < 0 ? -0.8 : 0.8));
  }
  CHECK(zigzag[0] == doctest::Approx(0.8));
  CHECK(zigzag[16] == doctest::Approx(-0.8));
  CHECK(zigzag[32] == doctest::Approx(0.8));
  for (const double height : target_curve(TargetCurve::kNoise)) CHECK(std::abs(height) <= 0.9);
}

TEST_CASE("the curve is the units' parts and the bias, to the bit") {
  for (const Activation activation : kActivations) {
    CAPTURE(nn::name_of(activation));
    for (const std::size_t units : {1U, 16U, 64U}) {
      const auto network = trained(TargetCurve::kZigzag, units, 50, activation);
      const auto outputs = network.outputs();
      const auto parts = network.parts();
      REQUIRE(parts.size() == units * kCurvePoints);
      for (std::size_t i = 0; i < kCurvePoints; ++i) {
        double sum = network.bias();
        for (std::size_t unit = 0; unit < units; ++unit) sum += parts[unit * kCurvePoints + i];
        CHECK(sum == outputs[i]);
      }
    }
  }
}

TEST_CASE("a part is v s(w x + b)") {
  const auto network = trained(TargetCurve::kBump, 5, 20);
  const auto units = network.units();
  REQUIRE(units.size() == 5);
  const double x = nn::lessons::curve_points()[100];
  for (std::size_t i = 0; i < units.size(); ++i) {
    const double part = units[i].v / (1 + std::exp(-(units[i].w * x + units[i].b)));
    CHECK(network.parts()[i * kCurvePoints + 100] == doctest::Approx(part).epsilon(1e-12));
  }
}

TEST_CASE("more units come closer, within the stated bounds") {
  const auto few = trained(TargetCurve::kSine, 1, 3000);
  const auto many = trained(TargetCurve::kSine, 32, 3000);
  CHECK(few.error() > 0.05);
  CHECK(many.error() < 1e-4);
  CHECK(many.widest_gap() < 0.05);
  CHECK(trained(TargetCurve::kSine, 16, 3000).error() < 2e-4);
}

TEST_CASE("16 units learn every curve, with every activation and from several starts") {
  for (const Activation activation : kActivations)
    for (const TargetCurve curve :
         {TargetCurve::kSine, TargetCurve::kStep, TargetCurve::kBump, TargetCurve::kZigzag})
      for (const std::uint64_t seed : {1U, 2U, 3U}) {
        CAPTURE(nn::name_of(activation));
        CAPTURE(nn::name_of(curve));
        CAPTURE(seed);
        CHECK(trained(curve, 16, 5000, activation, seed).error() < 5e-3);
      }
}

TEST_CASE("one sigmoid unit is no bump, two are") {
  const auto one = trained(TargetCurve::kBump, 1, 5000);
  const auto curve = one.outputs();
  const bool rises = curve.back() > curve.front();
  for (std::size_t i = 1; i < kCurvePoints; ++i)
    CHECK((rises ? curve[i] >= curve[i - 1] : curve[i] <= curve[i - 1]));
  CHECK(one.widest_gap() > 0.7);
  CHECK(trained(TargetCurve::kBump, 2, 5000).widest_gap() < 0.05);
}

TEST_CASE("a seed gives the same bits everywhere, another gives others") {
  const auto checksum = [](std::uint64_t seed) {
    const auto outputs =
        trained(TargetCurve::kNoise, 16, 300, Activation::kSigmoid, seed).outputs();
    nn::Checksum sum;
    sum.add(std::as_bytes(std::span(outputs)));
    return sum.text();
  };
  CHECK(checksum(1) == "7d1e7f3ff0fa41a5");
  CHECK(checksum(2) != checksum(1));
}

TEST_CASE("training in slices is training at once") {
  const auto whole = trained(TargetCurve::kSine, 8, 30);
  auto slices = trained(TargetCurve::kSine, 8, 10);
  slices.train(0);
  slices.train(20);
  CHECK(slices.epoch() == 30);
  CHECK(slices.outputs() == whole.outputs());
}

TEST_CASE("another curve is learned from the weights as they are") {
  auto network = trained(TargetCurve::kSine, 16, 2000);
  const auto before = network.outputs();
  network.set_targets(target_curve(TargetCurve::kBump));
  CHECK(network.outputs() == before);
  CHECK(network.error() > 0.1);
  network.train(3000);
  CHECK(network.epoch() == 5000);
  CHECK(network.error() < 1e-3);
}

TEST_CASE("what is illegal is named, and changes nothing") {
  const auto sine = target_curve(TargetCurve::kSine);
  CHECK_THROWS_WITH_AS(Approximation({.units = 0}, sine), "number of units is 0; expected 1 to 64",
                       nn::Error);
  CHECK_THROWS_WITH_AS(Approximation({.units = 65}, sine),
                       "number of units is 65; expected 1 to 64", nn::Error);
  CHECK_THROWS_WITH_AS(Approximation({.activation = Activation::kSoftmax}, sine),
                       "activation is softmax; expected sigmoid, tanh or relu", nn::Error);
  CHECK_THROWS_WITH_AS(Approximation({}, std::array{0.0, 1.0}),
                       "number of targets is 2; expected 129", nn::Error);
  auto network = trained(TargetCurve::kSine, 4, 10);
  const double error = network.error();
  for (const double bad :
       {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -2.5}) {
    auto targets = sine;
    targets[7] = bad;
    CHECK_THROWS_WITH_AS(network.set_targets(targets), doctest::Contains("target 7 is"), nn::Error);
  }
  CHECK(network.error() == error);
}
