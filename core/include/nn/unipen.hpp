#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nn/raster.hpp"

namespace nn {

/// A digit as it was written with a pen.
struct PenDigit {
  /// y grows downwards, from the upper edge of a 32x32 raster whose lower edge is the file's 0.
  Drawing drawing;
  std::uint8_t label = 0;    ///< 0 .. 9
  std::uint32_t writer = 0;  ///< number of the person; 0 where the file does not tell
};

/// Reads UNIPEN text as UCI's pendigits-orig has it: for each digit a line `.SEGMENT DIGIT 10-11 ?
/// "4"`, then its strokes (here those numbered 10 and 11), each a line `.PEN_DOWN`, lines of x and
/// y (upwards), and `.PEN_UP`. `.COORD Y X T` says that y, x and a time are the numbers of a point.
/// `.COMMENT 4 12 38` says: digit 4, writer 12, the writer's 38th. Other keywords are passed over
/// with the lines that follow them. Throws Error, naming the line, for a segment of anything but a
/// digit, a digit without its strokes, a stroke outside a digit, without a point or without an end,
/// a point that has other numbers, and when there is no digit at all.
std::vector<PenDigit> read_unipen(std::string_view bytes);

}  // namespace nn
