#pragma once

#include <string>
#include <string_view>

#include "nn/digits.hpp"

namespace nn {

/// Reads 32x32 bitmaps as UCI's optdigits-orig files have them: for each digit 32 lines of 32
/// characters 0 or 1 and a line with the label 0 to 9; bitmaps and images of the result are filled.
/// Lines before the first that begins with 0 or 1 are a header; a number of digits that it gives as
/// `ntot = 1797` must be there. A line `EOF` may end the file, which is UTF-8 or UTF-16. Throws
/// Error, naming the line, for anything else, and when there is no digit at all.
Digits read_digits_bitmaps(std::string_view bytes);

/// The bitmaps as read_digits_bitmaps() reads them, without a header.
std::string write_digits_bitmaps(const Digits& digits);

}  // namespace nn
