#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "golden_directory.hpp"
#include "nn/digits_bitmaps.hpp"
#include "nn/error.hpp"
#include "nn/files/digit_table.hpp"
#include "nn/files/model_format.hpp"
#include "nn/unipen.hpp"

// Every beginning of a file, and every file that differs from it in one bit, is refused by an Error
// or read as something legal.
namespace {

// All of it takes half a minute: once, in the plain build.
#if defined(NN_SLOW_BUILD) || defined(__clang__)
#define NN_SOME_DAMAGE
constexpr std::size_t kEvery = 41;
#else
constexpr std::size_t kEvery = 1;
#endif

std::string sample(const std::string& name) {
  std::ifstream file(NN_GOLDEN_DIRECTORY "/../fuzz/seeds/" + name, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// `is_legal` reads bytes. Calls it for every `step`th damage; at least one must be refused.
template <class Read>
void damage(const std::string& whole, std::size_t step, Read is_legal) {
  CHECK(is_legal(std::string_view(whole)));
  std::size_t refused = 0;
  std::size_t illegal = 0;
  const auto read = [&](std::string_view bytes) {
    try {
      if (!is_legal(bytes)) ++illegal;
    } catch (const nn::Error&) {
      ++refused;
    }
  };
  for (std::size_t length = 0; length < whole.size(); length += step)
    read(std::string(whole, 0, length));
  std::string damaged = whole;
  for (std::size_t bit = 0; bit < 8 * whole.size(); bit += step) {
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
    read(damaged);
    damaged[bit / 8] = whole[bit / 8];
  }
  CHECK(illegal == 0);
  CHECK(refused > 0);
}

bool is_legal(const nn::Digits& digits) {
  return digits.size() > 0 && digits.labels.size() == digits.images.size() &&
         std::all_of(digits.labels.begin(), digits.labels.end(),
                     [](std::uint8_t label) { return label < nn::kClasses; });
}

bool is_legal(const nn::Network<float>& network) {
  bool is_finite = true;
  const auto look = [&](const auto& tensor) {
    for (const float number : tensor) is_finite = is_finite && std::isfinite(number);
  };
  network.for_each_connected([&](const nn::FullyConnectedLayer<float>& layer) {
    look(layer.weights());
    look(layer.bias());
  });
  return is_finite;
}

void damage_model(const std::string& name, const char* format) {
  CAPTURE(name);
  damage(sample(name), kEvery, [&](std::string_view bytes) {
    const nn::Model model = nn::read_model(nn::format_of(format), bytes, {});
    model.spec.validate();
    return is_legal(model.network);
  });
}

}  // namespace

TEST_CASE("a damaged model is refused, or a legal one") {
  for (const char* name : {"model/small", "model/crlf"}) damage_model(name, "m.txt");
  damage_model("safetensors/one", "m.safetensors");
  damage_model("npz/numpy", "m.npz");
}

TEST_CASE("a damaged table of digits is refused, or has digits") {
  for (const char* name :
       {"header", "bom", "label_first", "german", "words", "index", "trailing_comma"}) {
    CAPTURE(name);
    damage(sample("digit_table/" + std::string(name)), kEvery, [](std::string_view bytes) {
      const nn::DigitTable table = nn::read_digit_table(bytes);
      const nn::TableRows& rows = table.rows;
      for (const nn::Image& image : rows.images)
        for (const std::uint8_t count : image)
          if (count > nn::kFullCount) return false;
      for (const std::uint8_t label : rows.labels)
        if (label >= nn::kClasses) return false;
      return table.layout.label < 0 || rows.labels.size() == rows.images.size();
    });
  }
}

TEST_CASE("damaged pen strokes are refused, or can be drawn") {
  for (const char* name : {"two", "bom", "coord_yx"}) {
    CAPTURE(name);
    damage(sample("unipen/" + std::string(name)), kEvery, [](std::string_view bytes) {
      const auto digits = nn::read_unipen(bytes);
      for (const nn::PenDigit& digit : digits) {
        if (digit.label >= nn::kClasses) return false;
        for (const std::uint8_t count : nn::image_of(digit.drawing))
          if (count > nn::kFullCount) return false;
      }
      return !digits.empty();
    });
  }
}

TEST_CASE("damaged bitmaps are refused, or are bitmaps") {
  damage(sample("digits_bitmaps/header"), kEvery,
         [](std::string_view bytes) { return is_legal(nn::read_digits_bitmaps(bytes)); });
}

TEST_CASE("damaged packed digits are refused") {
  const auto read = [](std::string_view bytes) {
    return is_legal(nn::unpack_digits(std::as_bytes(std::span(bytes.data(), bytes.size()))));
  };
  damage(sample("packed_digits/one"), kEvery, read);
#ifndef NN_SOME_DAMAGE
  // Each is unpacked in full, 20 ms: every bit of the header, and of the rest some all over.
  const auto packed = nn::packed_digits();
  std::string bytes(packed.size(), '\0');
  std::transform(packed.begin(), packed.end(), bytes.begin(),
                 [](std::byte byte) { return static_cast<char>(byte); });
  for (std::size_t bit = 0; bit < 8 * bytes.size(); bit += bit < 8 * 20 ? 1 : 4001) {
    CAPTURE(bit);
    std::string damaged = bytes;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
    CHECK_THROWS_AS(read(damaged), nn::Error);
  }
  for (std::size_t length = 0; length < bytes.size(); length += 1009)
    CHECK_THROWS_AS(read(std::string_view(bytes).substr(0, length)), nn::Error);
#endif
}
