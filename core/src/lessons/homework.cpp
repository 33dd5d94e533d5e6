#include "nn/lessons/homework.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "nn/activation.hpp"
#include "nn/error.hpp"
#include "nn/loss.hpp"
#include "nn/random.hpp"

namespace nn::lessons {
namespace {

/// Where truncation, of the sixth order, and rounding are both below 1e-11.
constexpr double kStep = 5e-3;

template <class Function>
double slope(Function&& f) {
  const auto across = [&](double offset) { return f(offset) - f(-offset); };
  return (45 * across(kStep) - 9 * across(2 * kStep) + across(3 * kStep)) / (60 * kStep);
}

void check_finite(const char* thing, std::span<const double> numbers) {
  for (const double number : numbers)
    if (!std::isfinite(number)) throw illegal(thing, number, finite());
}

Matrix<double> row(std::span<const double> numbers) {
  Matrix<double> m = make_matrix<double>(1, numbers.size());
  std::copy(numbers.begin(), numbers.end(), m.begin());
  return m;
}

void check(std::span<const double> y, std::span<const double> out) {
  if (y.empty() || out.size() != y.size())
    throw illegal("number of outputs", out.size(),
                  y.empty() ? at_least(1)
                            : "one for each of the " + std::to_string(y.size()) + " entries of y");
  check_finite("y", y);
  check_finite("out", out);
}

}  // namespace

std::vector<double> sigmoid_slopes(std::span<const double> xs) {
  check_finite("x", xs);
  std::vector<double> slopes;
  for (const double x : xs)
    slopes.push_back(slope([x](double offset) { return activations::Sigmoid::value(x + offset); }));
  return slopes;
}

double example_error(std::span<const double> y, std::span<const double> out) {
  check(y, out);
  return squared_error(row(out), row(y));
}

std::vector<double> example_error_slopes(std::span<const double> y, std::span<const double> out) {
  check(y, out);
  const Matrix<double> targets = row(y);
  Matrix<double> outputs = row(out);
  std::vector<double> slopes;
  for (double& output : flat(outputs)) {
    const double kept = output;
    slopes.push_back(slope([&](double offset) {
      output = kept + offset;
      return squared_error(outputs, targets);
    }));
    output = kept;
  }
  return slopes;
}

std::vector<double> homework_places(std::size_t count, std::uint64_t seed) {
  Random random(seed, Stream::kMinibatches);
  std::vector<double> places(count);
  for (double& place : places) place = random.uniform();
  return places;
}

}  // namespace nn::lessons
