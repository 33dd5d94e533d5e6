#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "nn/digits.hpp"
#include "nn/lanes.hpp"
#include "nn/random.hpp"

namespace nn {

/// How strongly training digits are varied, each kind by itself; 0 is not at all. Every draw is
/// uniform between the bounds. Lengths are in pixels of the 32x32 bitmap.
struct Augmentation {
  double rotation = 0;   ///< degrees to either side
  double shear = 0;      ///< slant to either side: sideways per height
  double stretch = 0;    ///< width / height changes by a factor e^-stretch to e^stretch
  double scale = 0;      ///< smaller by a share of up to this
  double shift = 0;      ///< to each side, up and down
  double thickness = 0;  ///< the ink's edge moves out or in
  double elastic = 0;    ///< each of 3 x 3 control points moves so far, and the digit with them

  bool operator==(const Augmentation&) const = default;

  [[nodiscard]] bool any() const { return *this != Augmentation{}; }
};

/// A bitmap as the distance of each pixel's centre from the edge of the ink, so that it can be
/// sampled anywhere and made thicker or thinner.
class InkField {
 public:
  /// Pixels around the bitmap that the field has too: samples a little outside see the true
  /// distance, farther away they see that of the frame.
  static constexpr std::size_t kFrame = 2;

  explicit InkField(const Bitmap& bitmap);

  /// Distance in pixels at (x, y), bilinear; positive inside the ink. Exact to 1/16, and never
  /// beyond 8. Places must be finite.
  [[nodiscard]] Lanes<float> distance(Lanes<float> x, Lanes<float> y) const;

  /// Leftmost and rightmost ink of each row: what decides the bounding box of the digit however it
  /// is turned.
  struct Pixel {
    std::uint8_t x;
    std::uint8_t y;
  };
  [[nodiscard]] std::span<const Pixel> outline() const { return outline_; }

 private:
  static constexpr std::size_t kFieldSide = kBitmapSide + 2 * kFrame;

  std::array<std::int8_t, kFieldSide * kFieldSide> sixteenths_;
  std::vector<Pixel> outline_;
};

/// Varied copies of scanned digits, as Simard, Steinkraus and Platt 2003, "Best practices for
/// convolutional neural networks", section 2. A turned, slanted or stretched digit is fitted into
/// the square again, for every digit that the network will see has been.
class Augmenter {
 public:
  /// Of digits as scanned.
  explicit Augmenter(std::span<const Bitmap> bitmaps);

  [[nodiscard]] std::size_t size() const { return fields_.size(); }

  /// A varied digit as counts 0 to 16, 8x8 row by row; half a pixel is half a count.
  void draw(std::size_t digit, const Augmentation& strength, Random& random,
            std::span<float, kPixels> counts) const;

  /// The same as 32x32 shares of ink 0 to 1, for a picture.
  [[nodiscard]] std::array<float, kBitmapSide * kBitmapSide> picture(std::size_t digit,
                                                                     const Augmentation& strength,
                                                                     Random& random) const;

 private:
  std::vector<InkField> fields_;
};

}  // namespace nn
