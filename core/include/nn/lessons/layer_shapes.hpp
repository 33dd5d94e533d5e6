#pragma once

#include <array>
#include <cstdint>

#include "nn/names.hpp"
#include "nn/tensor.hpp"

/// What shape each thing in a layer has (lecture, L3, L7, L10 and L11).
namespace nn::lessons {

struct Shape {
  std::size_t rows;
  std::size_t columns;

  bool operator==(const Shape&) const = default;
};

enum class Convention : std::uint8_t {
  kColumns,  ///< theory: examples are columns, y = W x + b
  kRows      ///< code: examples are rows, Y = X W^T + 1 b^T
};

/// What a layer has, forward and backward. A gradient has the shape of its thing.
enum class LayerThing : std::uint8_t { kInput, kWeights, kBias, kOutput };

/// With n inputs, m outputs and k examples:
///
/// |         | columns | rows   |
/// |---------|---------|--------|
/// | input   | (n, k)  | (k, n) |
/// | weights | (m, n)  | (n, m) |
/// | bias    | (m, 1)  | (1, m) |
/// | output  | (m, k)  | (k, m) |
///
/// The weights in rows are W^T, which is what the program keeps. Throws Error where a count is 0.
Shape shape_of(LayerThing thing, Convention convention, std::size_t inputs, std::size_t outputs,
               std::size_t examples);

}  // namespace nn::lessons

namespace nn {

template <>
struct Names<lessons::Convention> {
  static constexpr std::array<std::string_view, 2> kNames = {"columns", "rows"};
};

template <>
struct Names<lessons::LayerThing> {
  static constexpr std::array<std::string_view, 4> kNames = {"input", "weights", "bias", "output"};
};

}  // namespace nn
