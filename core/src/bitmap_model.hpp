#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include "nn/digits.hpp"

namespace nn {

// 4096 / (1 + exp(-x)) for x from -8 to 8 by halves.
inline constexpr std::array<std::int32_t, 33> kLogistic = {
    1,    2,    4,    6,    10,   17,   27,   45,   74,   120,  194,
    311,  488,  747,  1102, 1546, 2048, 2550, 2994, 3349, 3608, 3785,
    3902, 3976, 4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095};

inline constexpr std::int32_t kMostLogOdds = 2047;

/// The chance of a one, in 1/4096, from its log-odds in 1/256: straight lines between.
inline std::int32_t squash(std::int32_t log_odds) {
  const std::int32_t x = std::clamp(log_odds, -kMostLogOdds, kMostLogOdds) + 2048;
  const auto place = static_cast<std::size_t>(x / 128);
  const std::int32_t beyond = x % 128;
  return (kLogistic[place] * (128 - beyond) + kLogistic[place + 1] * beyond + 64) / 128;
}

/// The log-odds in 1/256 of each chance in 1/4096.
inline const std::array<std::int32_t, 4096>& stretches() {
  static const auto table = [] {
    std::array<std::int32_t, 4096> stretched{};
    stretched.fill(kMostLogOdds);
    std::size_t next = 0;
    for (std::int32_t x = -kMostLogOdds; x <= kMostLogOdds; ++x)
      for (const auto end = static_cast<std::size_t>(squash(x)); next <= end; ++next)
        stretched[next] = x;
    return stretched;
  }();
  return table;
}

/// Foretells the pixels of a digit from those above and to the left. Two experts each give a
/// chance, one from the shape of 12 neighbours, as in JBIG (ITU-T T.82), one from label, place
/// and six neighbours; a weighted sum of their log-odds, after Mahoney's PAQ (2005), is the
/// answer. Whole numbers only, so that packer and reader agree; see core/data/pack_digits.py.
class BitmapModel {
 public:
  BitmapModel() { weights_.fill({kOne / 2, kOne / 2}); }

  /// Forgets the pixels, not what was learned from them. `label` 0 .. 15.
  void begin(unsigned label) {
    // A file may have one label, and the whole table is a megabyte.
    if (!of_label_[label]) of_label_[label] = std::make_unique<OfLabel>();
    of_place_ = of_label_[label].get();
    pixels_.fill(0);
  }

  /// The chance of a one at the next pixel, in 1/4096, neither 0 nor 4096.
  std::int32_t chance(std::size_t y, std::size_t x) {
    here_ = (y + kFrame) * kStride + x + kFrame;
    const std::uint8_t* here = &pixels_[here_];
    const std::uint8_t* above = here - kStride;
    const std::uint8_t* higher = above - kStride;
    const std::uint32_t near = bits(here[-1], above[-1], above[0], above[1]);
    const std::uint32_t shape =
        bits(here[-2], here[-3], here[-4], above[-2], above[2], higher[-1], higher[0], higher[1]);
    const auto place = static_cast<std::uint32_t>(y / 2 * 16 + x / 2);
    asked_ = {&(*of_shape_)[shape << 4U | near],
              &(*of_place_)[place << 6U | bits(here[-2], higher[0]) << 4U | near]};
    weight_ = &weights_[near];
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < kExperts; ++i) {
      log_odds_[i] = stretches_[asked_[i]->ones() >> 4U];
      sum += (*weight_)[i] * log_odds_[i];
    }
    answer_ = squash(sum >> 16U);
    return answer_;
  }

  /// What the pixel is whose chance was asked.
  void learn(bool bit) {
    const std::int32_t error = (bit ? 4096 : 0) - answer_;
    for (std::size_t i = 0; i < kExperts; ++i) {
      const std::int32_t change = (log_odds_[i] * error + 4096) >> 13U;
      (*weight_)[i] = std::clamp((*weight_)[i] + change, -4 * kOne, 4 * kOne);
      asked_[i]->learn(bit);
    }
    pixels_[here_] = static_cast<std::uint8_t>(bit);
  }

 private:
  static constexpr std::size_t kExperts = 2;
  static constexpr std::int32_t kOne = 65536;
  /// A frame of zeros: the neighbours of a pixel at the edge.
  static constexpr std::size_t kFrame = 4;
  static constexpr std::size_t kStride = kBitmapSide + 2 * kFrame;

  /// What was seen in one context. Zeros say that nothing was: a table of zeros is made at once.
  struct Chance {
    std::uint16_t ones_from_half;  ///< that its highest bit is turned makes half of it zero
    std::uint16_t seen;

    /// The share of ones, in 1/65536.
    [[nodiscard]] std::uint32_t ones() const { return ones_from_half ^ 0x8000U; }

    void learn(bool bit) {
      const std::uint32_t far = bit ? 65535U - ones() : ones();
      const std::uint32_t step = 2 * far / (2U * seen + 3U);
      const std::uint32_t share = bit ? ones() + step : ones() - step;
      ones_from_half = static_cast<std::uint16_t>(share ^ 0x8000U);
      if (seen < 250) ++seen;
    }
  };

  template <class... Pixels>
  static std::uint32_t bits(Pixels... pixels) {
    std::uint32_t number = 0;
    ((number = number << 1U | pixels), ...);
    return number;
  }

  using OfShape = std::array<Chance, 1U << 12U>;
  using OfLabel = std::array<Chance, 1U << 14U>;

  std::unique_ptr<OfShape> of_shape_ = std::make_unique<OfShape>();
  std::array<std::unique_ptr<OfLabel>, 16> of_label_;
  OfLabel* of_place_ = nullptr;
  std::array<std::array<std::int32_t, kExperts>, 16> weights_;
  const std::array<std::int32_t, 4096>& stretches_ = stretches();
  std::array<std::uint8_t, kStride * kStride> pixels_{};

  std::size_t here_ = 0;
  std::array<Chance*, kExperts> asked_{};
  std::array<std::int32_t, kExperts>* weight_ = nullptr;
  std::array<std::int32_t, kExperts> log_odds_{};
  std::int32_t answer_ = 0;
};

}  // namespace nn
