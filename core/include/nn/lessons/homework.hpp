#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Lecture, L17: sigmoid_prime, mse and mse_prime are left to be written. Here is what they are
/// checked against: the functions that train, and their slopes by differences alone, so that no
/// derivative is taken from where it has been derived.
namespace nn::lessons {

/// Slope of the sigmoid (equation 1) at each x, by seven-point central differences (Fornberg 1988,
/// table 1). Throws Error unless all are finite.
std::vector<double> sigmoid_slopes(std::span<const double> xs);

/// E of one example, the sum over its outputs of (out - y)^2, halved: squared_error() of a batch of
/// one. Throws Error unless y and out have the same number of entries, at least one, all finite.
double example_error(std::span<const double> y, std::span<const double> out);

/// Slope of that E along each output, by differences. Throws Error as example_error() does.
std::vector<double> example_error_slopes(std::span<const double> y, std::span<const double> out);

/// Places to check at, in [0, 1): the same for a seed.
std::vector<double> homework_places(std::size_t count, std::uint64_t seed);

}  // namespace nn::lessons
