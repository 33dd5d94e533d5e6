#include "nn/digits.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "bitmap_model.hpp"
#include "nn/checksum.hpp"
#include "nn/digits_reader.hpp"
#include "nn/error.hpp"

namespace nn {
namespace {

class RangeDecoder {
 public:
  explicit RangeDecoder(std::span<const std::byte> bytes) : bytes_(bytes) {
    for (int i = 0; i < 4; ++i) code_ = code_ << 8U | next_byte();
  }

  /// The packer drops zeros at the end; more than a few of them it cannot have dropped.
  [[nodiscard]] bool beyond_end() const { return position_ > bytes_.size() + 16; }

  /// `chance` of a one, in 1/4096, neither 0 nor 4096.
  bool bit(std::int32_t chance) {
    const std::uint32_t bound = (range_ >> 12U) * static_cast<std::uint32_t>(4096 - chance);
    const bool one = code_ >= bound;
    code_ -= one ? bound : 0;
    range_ = one ? range_ - bound : bound;
    while (range_ < 1U << 24U) {
      range_ <<= 8U;
      code_ = code_ << 8U | next_byte();
    }
    return one;
  }

 private:
  std::uint32_t next_byte() {
    const std::size_t here = position_++;
    return here < bytes_.size() ? std::to_integer<std::uint32_t>(bytes_[here]) : 0;
  }

  std::span<const std::byte> bytes_;
  std::size_t position_ = 0;
  std::uint32_t range_ = 0xFFFFFFFF;
  std::uint32_t code_ = 0;
};

std::uint64_t little_endian(std::span<const std::byte> bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;)
    value = value << 8U | std::to_integer<std::uint64_t>(bytes[i]);
  return value;
}

constexpr std::string_view kMagic = "DIGITS 2";
constexpr std::size_t kHeader = kMagic.size() + 4 + 8;
constexpr std::uint64_t kMostDigits = 100000;
constexpr std::int32_t kEven = 2048;

}  // namespace

Image count_blocks(const Bitmap& bitmap) {
  constexpr std::size_t kBlock = kBitmapSide / kSide;
  Image image{};
  for (std::size_t y = 0; y < kBitmapSide; ++y)
    for (std::size_t x = 0; x < kBitmapSide; ++x)
      if (bitmap[y * kBitmapSide + x]) ++image[y / kBlock * kSide + x / kBlock];
  return image;
}

struct DigitsReader::State {
  State(std::span<const std::byte> packed, std::size_t digits_in_all, std::uint64_t expected)
      : decoder(packed), count(digits_in_all), checksum(expected) {}

  void read_digit() {
    unsigned label = 0;
    for (int bit = 0; bit < 4; ++bit)
      label = label << 1U | static_cast<unsigned>(decoder.bit(kEven));
    model.begin(label);
    Bitmap bitmap{};
    for (std::size_t y = 0; y < kBitmapSide; ++y) {
      if (decoder.beyond_end())
        throw Error(Phrase{"digits_cut_short", "the digits are damaged: the file is cut short"});
      for (std::size_t x = 0; x < kBitmapSide; ++x) {
        const bool pixel = decoder.bit(model.chance(y, x));
        model.learn(pixel);
        bitmap[y * kBitmapSide + x] = pixel;
      }
    }
    digits.labels.push_back(static_cast<std::uint8_t>(label));
    digits.images.push_back(count_blocks(bitmap));
    digits.bitmaps.push_back(bitmap);
  }

  void check() const {
    Checksum found;
    found.add(std::as_bytes(std::span(digits.labels)));
    for (const Bitmap& bitmap : digits.bitmaps) {
      std::array<std::byte, kBitmapSide * kBitmapSide> pixels;
      for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = bitmap[i] ? std::byte{1} : std::byte{0};
      found.add(pixels);
    }
    if (found.value() != checksum)
      throw Error(Phrase{"digits_checksum",
                         "the digits are damaged: their checksum is #, not the one in the file",
                         found.text()});
  }

  RangeDecoder decoder;
  BitmapModel model;
  Digits digits;
  std::size_t count;
  std::uint64_t checksum;
};

DigitsReader::DigitsReader(std::span<const std::byte> packed) {
  const auto magic = std::as_bytes(std::span(kMagic));
  if (packed.size() < kHeader || !std::equal(magic.begin(), magic.end(), packed.begin()))
    throw Error(Phrase{"digits_begin", "the digits are damaged: the file does not begin with \"#\"",
                       kMagic});
  const std::uint64_t count = little_endian(packed.subspan(kMagic.size(), 4));
  if (count < 1 || count > kMostDigits)
    throw illegal({"digit_count", "the number of digits"}, count, between(1, kMostDigits));
  state_ = std::make_unique<State>(packed.subspan(kHeader), static_cast<std::size_t>(count),
                                   little_endian(packed.subspan(kMagic.size() + 4, 8)));
}

DigitsReader::DigitsReader(DigitsReader&&) noexcept = default;
DigitsReader& DigitsReader::operator=(DigitsReader&&) noexcept = default;
DigitsReader::~DigitsReader() = default;

bool DigitsReader::read(std::size_t count) {
  State& state = *state_;
  while (count-- > 0 && state.digits.size() < state.count) state.read_digit();
  if (state.digits.size() < state.count) return false;
  state.check();
  return true;
}

Digits DigitsReader::take() { return std::move(state_->digits); }

void Digits::add(const Digits& from, std::size_t index) {
  // Bitmaps are those of the first images: behind an image without one there can be none.
  if (index < from.bitmaps.size() && bitmaps.size() == images.size())
    bitmaps.push_back(from.bitmaps[index]);
  images.push_back(from.images[index]);
  labels.push_back(from.labels[index]);
}

void Digits::append(const Digits& from) {
  for (std::size_t i = 0; i < from.size(); ++i) add(from, i);
}

void Digits::drop(std::size_t count) {
  images.resize(images.size() - count);
  labels.resize(labels.size() - count);
}

Digits unpack_digits(std::span<const std::byte> packed) {
  DigitsReader reader(packed);
  reader.read(kMostDigits);
  return reader.take();
}

}  // namespace nn
