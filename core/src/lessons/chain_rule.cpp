#include "nn/lessons/chain_rule.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "nn/activation.hpp"
#include "nn/error.hpp"
#include "nn/optimizer.hpp"
#include "nn/random.hpp"

namespace nn::lessons {
namespace {

using enum Symbol;

template <class Numbers>
auto& at(Numbers& numbers, Symbol symbol) {
  return numbers[static_cast<std::size_t>(symbol)];
}

bool is_parameter(Symbol symbol) {
  const auto index = static_cast<std::size_t>(symbol);
  return index >= kConstants && index < kGiven;
}

void check(const Given& given) {
  for (std::size_t i = 0; i < kGiven; ++i)
    if (!(std::abs(given[i]) <= kMostGiven))
      throw illegal(name_of(static_cast<Symbol>(i)), given[i], between(-100, 100));
}

// Each sum begins with the bias, as those of FullyConnectedLayer do: the same bits.
Values computed(const Given& given) {
  Values v{};
  std::copy(given.begin(), given.end(), v.begin());
  const auto sum = [&](Symbol bias, Symbol x, Symbol wx, Symbol y, Symbol wy) {
    return at(v, bias) + at(v, x) * at(v, wx) + at(v, y) * at(v, wy);
  };
  at(v, kZ1) = sum(kB1, kX1, kW1, kX2, kW3);
  at(v, kA1) = activations::Sigmoid::value(at(v, kZ1));
  at(v, kZ2) = sum(kB2, kX1, kW2, kX2, kW4);
  at(v, kA2) = activations::Sigmoid::value(at(v, kZ2));
  at(v, kA3) = sum(kB3, kA1, kW5, kA2, kW6);
  const double error = at(v, kY) - at(v, kA3);
  at(v, kL) = error * error / 2;
  return v;
}

/// The number that `symbol` goes into on its only way to L; itself where there is no such way.
Symbol next_of(Symbol symbol) {
  switch (symbol) {
    case kA3:
      return kL;
    case kW5:
    case kW6:
    case kB3:
    case kA1:
    case kA2:
      return kA3;
    case kZ1:
      return kA1;
    case kZ2:
      return kA2;
    case kW1:
    case kW3:
    case kB1:
      return kZ1;
    case kW2:
    case kW4:
    case kB2:
      return kZ2;
    default:
      return symbol;
  }
}

/// The derivative of next_of(by) by `by`.
double local_derivative(const Values& v, Symbol by) {
  using activations::Sigmoid;
  switch (by) {
    case kA3:
      return at(v, kA3) - at(v, kY);
    case kW5:
      return at(v, kA1);
    case kW6:
      return at(v, kA2);
    case kA1:
      return at(v, kW5);
    case kA2:
      return at(v, kW6);
    case kZ1:
      return Sigmoid::derivative(at(v, kZ1), at(v, kA1));
    case kZ2:
      return Sigmoid::derivative(at(v, kZ2), at(v, kA2));
    case kW1:
    case kW2:
      return at(v, kX1);
    case kW3:
    case kW4:
      return at(v, kX2);
    default:
      return 1;  // b1, b2, b3
  }
}

/// 1 to `most` parts of which `parts` make 1, to either side of 0.
double parts_of_one(Random& random, std::uint32_t most, double parts) {
  const double size = (1 + random.below(most)) / parts;
  return random.below(2) == 0 ? -size : size;
}

}  // namespace

Given given_of(std::span<const double> numbers) {
  if (numbers.size() != kGiven)
    throw illegal("number of given numbers", numbers.size(), exactly(kGiven));
  Given given{};
  std::copy(numbers.begin(), numbers.end(), given.begin());
  return given;
}

Values forward_values(const Given& given) {
  check(given);
  return computed(given);
}

ChainedDerivative chained_derivative(const Values& values, Symbol by) {
  if (next_of(by) == by) throw illegal("derivative by", name_of(by), "one by a parameter, a or z");
  ChainedDerivative chain{.by = by, .factors = {}, .value = 1};
  for (Symbol symbol = by; symbol != kL; symbol = next_of(symbol))
    chain.factors.push_back({next_of(symbol), symbol, local_derivative(values, symbol)});
  std::reverse(chain.factors.begin(), chain.factors.end());
  for (const Factor& factor : chain.factors) chain.value *= factor.value;
  return chain;
}

double central_difference(const Given& given, Symbol parameter) {
  if (!is_parameter(parameter))
    throw illegal("parameter", name_of(parameter), "one of w1 to w6 and b1 to b3");
  check(given);
  // About where rounding, 1e-16 / h, and truncation, h^2, are equally small.
  constexpr double kStep = 1e-5;
  const auto loss_at = [&](double offset) {
    Given moved = given;
    at(moved, parameter) += offset;
    const Values values = computed(moved);
    return at(values, kL);
  };
  return (loss_at(kStep) - loss_at(-kStep)) / (2 * kStep);
}

WorkedExample worked_example(const Given& given) {
  WorkedExample example{.values = forward_values(given), .derivatives = {}};
  for (std::size_t i = 0; i < kBackward.size(); ++i) {
    const Symbol by = kBackward[i];
    auto& [chained, measured] = example.derivatives[i];
    chained = chained_derivative(example.values, by);
    if (is_parameter(by)) measured = central_difference(given, by);
  }
  return example;
}

Given descended(const Given& given, double learning_rate) {
  if (!(learning_rate >= 0 && learning_rate <= kMostGiven))
    throw illegal("learning rate", learning_rate, between(0, 100));
  const Values values = forward_values(given);
  std::vector<double> gradient;
  for (std::size_t i = kConstants; i < kGiven; ++i)
    gradient.push_back(chained_derivative(values, static_cast<Symbol>(i)).value);
  Given moved = given;
  Optimizer<double> descent({});
  Moments<double> none;
  descent.begin_step(learning_rate);
  descent.update(std::span(moved).subspan(kConstants), gradient, 1, Optimizer<double>::Decay::kNone,
                 none);
  check(moved);
  return moved;
}

Given random_example(std::uint64_t seed) {
  Random random(seed, Stream::kWeights);
  Given given{};
  for (;;) {
    at(given, kX1) = parts_of_one(random, 4, 2);
    at(given, kX2) = parts_of_one(random, 4, 2);
    at(given, kY) = static_cast<double>(random.below(3)) - 1;
    for (std::size_t i = kConstants; i < kGiven; ++i) given[i] = parts_of_one(random, 10, 10);
    const Values values = forward_values(given);
    if (std::abs(at(values, kA3) - at(values, kY)) >= 0.25) return given;
  }
}

}  // namespace nn::lessons
