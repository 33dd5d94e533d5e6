#include "varied.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "nn/random.hpp"

namespace playground {
namespace {

// Chosen so that the first four examples show what a kind can do: of each of the seven numbers that
// are drawn first, they have one below 1/4, one above 3/4, and all at least 1/8 apart.
constexpr std::uint64_t kFirstSeed = 378877;

}  // namespace

std::vector<float> vary(const nn::Bitmap& bitmap, const nn::Augmentation& strength,
                        std::size_t samples) {
  constexpr std::size_t kEach = nn::kBitmapSide * nn::kBitmapSide + nn::kPixels;
  const nn::Augmenter augmenter(std::span(&bitmap, 1));
  std::vector<float> varied(samples * kEach);
  for (std::size_t sample = 0; sample < samples; ++sample) {
    nn::Random for_picture(kFirstSeed + sample, nn::Stream::kAugmentation);
    nn::Random for_counts = for_picture;
    float* const here = &varied[sample * kEach];
    const auto picture = augmenter.picture(0, strength, for_picture);
    std::copy(picture.begin(), picture.end(), here);
    augmenter.draw(0, strength, for_counts,
                   std::span<float, nn::kPixels>(here + picture.size(), nn::kPixels));
  }
  return varied;
}

}  // namespace playground
