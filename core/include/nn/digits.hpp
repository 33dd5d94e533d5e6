#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

inline constexpr std::size_t kSide = 8;                ///< of an image, in pixels
inline constexpr std::size_t kPixels = kSide * kSide;  ///< inputs of a network
inline constexpr std::size_t kClasses = 10;
inline constexpr std::size_t kBitmapSide = 32;
inline constexpr std::uint8_t kFullCount = 16;  ///< set pixels of a full 4x4 block

/// 32x32 pixels, row by row; ink is set.
using Bitmap = std::bitset<kBitmapSide * kBitmapSide>;
/// 8x8 counts 0 to 16, row by row.
using Image = std::array<std::uint8_t, kPixels>;

/// Set pixels of each 4x4 block: what the UCI data and scikit-learn hold.
Image count_blocks(const Bitmap& bitmap);

/// Labelled images; labels[i] in 0 .. 9 is the digit that images[i] shows.
struct Digits {
  std::vector<Image> images;
  std::vector<std::uint8_t> labels;
  /// As scanned, one per image; empty where only the counts are known.
  std::vector<Bitmap> bitmaps;

  [[nodiscard]] std::size_t size() const { return labels.size(); }
  /// One more: digit `index` of others.
  void add(const Digits& from, std::size_t index);
  /// All of the others, behind these.
  void append(const Digits& from);
  /// Takes away the last `count`, none of which may have a bitmap.
  void drop(std::size_t count);
};

/// Reads the packed format of core/data/pack_digits.py. Throws Error when the bytes are damaged.
Digits unpack_digits(std::span<const std::byte> packed);

/// The 1797 digits of core/data, packed, as compiled into native programs and tests (target
/// nn::digits_data).
std::span<const std::byte> packed_digits();

/// The 3000 digits of core/data that were written with a pen, likewise. Every class is there
/// equally often; the last 360 are by writers of none of the others.
std::span<const std::byte> packed_pen_digits();

}  // namespace nn
