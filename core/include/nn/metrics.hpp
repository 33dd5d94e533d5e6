#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "nn/digits.hpp"
#include "nn/tensor.hpp"

namespace nn {

/// Counts of (true label, predicted label), lecture L16.
class Confusion {
 public:
  void add(std::size_t label, std::size_t predicted) { ++counts_[label * kClasses + predicted]; }

  /// (C, C) row by row: row = true label, column = predicted.
  [[nodiscard]] std::span<const std::uint32_t, kClasses * kClasses> counts() const {
    return counts_;
  }
  [[nodiscard]] std::uint32_t count(std::size_t label, std::size_t predicted) const {
    return counts_[label * kClasses + predicted];
  }

  /// Trace over sum; 0 when nothing was counted.
  [[nodiscard]] double accuracy() const;
  /// Of those predicted as `label`, the share that is; 0 when none was predicted.
  [[nodiscard]] double precision(std::size_t label) const;
  /// Of those that are `label`, the share predicted so; 0 when there are none.
  [[nodiscard]] double recall(std::size_t label) const;
  /// Harmonic mean of precision and recall; 0 when both are.
  [[nodiscard]] double f1(std::size_t label) const;

 private:
  std::array<std::uint32_t, kClasses * kClasses> counts_{};
};

/// How a network does on labelled digits.
struct Evaluation {
  double loss = 0;  ///< mean per example
  Confusion confusion;
};

/// Index of the largest entry, the first of equals.
template <class Real>
std::size_t argmax(std::span<const Real> values);

}  // namespace nn
