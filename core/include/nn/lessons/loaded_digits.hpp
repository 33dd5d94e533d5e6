#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "nn/digits.hpp"
#include "nn/digits_reader.hpp"

namespace nn::lessons {

/// The data set that the lessons share, unpacked piece by piece. Until the new digits are all
/// there, and where they turn out damaged, those of before stay.
class LoadedDigits {
 public:
  /// Throws Error when the bytes do not begin as packed digits do; then nothing is being read.
  void begin(std::string packed);

  /// Up to `count` digits more. Returns whether all are there; once they are, it does nothing.
  /// Throws Error when the bytes are damaged, now and at every further call until begin().
  bool read(std::size_t count);

  /// Throws Error before there are any.
  [[nodiscard]] const Digits& digits() const;

 private:
  std::string packed_;  ///< the reader reads from it
  std::optional<DigitsReader> reader_;
  Digits digits_;
};

}  // namespace nn::lessons
