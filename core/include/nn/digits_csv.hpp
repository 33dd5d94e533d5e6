#pragma once

#include <string_view>

#include "nn/digits.hpp"

namespace nn {

/// Reads 8x8 digits as UCI and scikit-learn write them: 64 counts 0 to 16 and the label 0 to 9, one
/// digit a line, separated by commas, semicolons, tabs or spaces. A first line that does not begin
/// with a number is a header. Empty lines are passed over. Throws Error, naming the line, for
/// anything else, and when there is no digit at all.
Digits read_digits_csv(std::string_view text);

}  // namespace nn
