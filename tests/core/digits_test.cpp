#include "nn/digits.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "nn/checksum.hpp"
#include "nn/digits_reader.hpp"
#include "nn/error.hpp"

TEST_CASE("there are 1797 digits, and their counts are scikit-learn's, all of them") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_digits());
  REQUIRE(digits.size() == 1797);
  REQUIRE(digits.bitmaps.size() == 1797);
  std::string csv;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    for (const int count : digits.images[i]) csv += std::to_string(count) + ",";
    csv += std::to_string(digits.labels[i]) + "\n";
  }
  nn::Checksum checksum;
  checksum.add(std::as_bytes(std::span(csv)));
  // Of the file digits.csv, 264,712 bytes, that sklearn.datasets.load_digits() reads.
  CHECK(csv.size() == 264712);
  CHECK(checksum.text() == "0b6db7d4442bbc5d");
}

TEST_CASE("the first digit is the one that the lecture prints") {
  const nn::Digits digits = nn::unpack_digits(nn::packed_digits());
  const std::array<int, 16> first_rows = {0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0};
  CHECK(std::equal(first_rows.begin(), first_rows.end(), digits.images[0].begin()));
  CHECK(digits.labels[0] == 0);
}

TEST_CASE("read piece by piece they are the same, and damage is seen in its piece") {
  nn::DigitsReader reader(nn::packed_digits());
  int pieces = 1;
  while (!reader.read(50)) ++pieces;
  CHECK(pieces == 36);
  CHECK(reader.read(50));
  const nn::Digits digits = reader.take();
  const nn::Digits whole = nn::unpack_digits(nn::packed_digits());
  CHECK(digits.labels == whole.labels);
  CHECK(digits.images == whole.images);
  CHECK(digits.bitmaps == whole.bitmaps);

  nn::DigitsReader begun(nn::packed_digits());
  begun.read(1000);
  nn::DigitsReader moved = std::move(begun);
  CHECK(moved.read(797));
  reader = std::move(moved);
  CHECK(reader.take().labels == whole.labels);

  nn::DigitsReader cut(nn::packed_digits().first(nn::packed_digits().size() / 2));
  CHECK_FALSE(cut.read(50));
  CHECK_THROWS_AS(cut.read(1797), nn::Error);
}

TEST_CASE("digits of another checksum are refused however often one asks") {
  const auto packed = nn::packed_digits();
  std::vector<std::byte> damaged(packed.begin(), packed.end());
  damaged[12] ^= std::byte{0x10};
  nn::DigitsReader reader(damaged);
  for (int again = 0; again < 2; ++again) CHECK_THROWS_AS(reader.read(1797), nn::Error);
}

TEST_CASE("a number of digits that nobody has is refused") {
  const auto packed = nn::packed_digits();
  std::vector<std::byte> damaged(packed.begin(), packed.end());
  std::fill_n(damaged.begin() + 8, 4, std::byte{0xFF});
  CHECK_THROWS_WITH_AS(nn::DigitsReader{damaged},
                       "the number of digits is 4294967295; expected 1 to 100000", nn::Error);
  std::fill_n(damaged.begin() + 8, 4, std::byte{0});
  CHECK_THROWS_AS(nn::DigitsReader{damaged}, nn::Error);
}

TEST_CASE("blocks are counted") {
  nn::Bitmap bitmap{};
  for (std::size_t y = 4; y < 8; ++y)
    for (std::size_t x = 28; x < 32; ++x) bitmap[y * 32 + x] = true;
  bitmap[0] = true;
  const nn::Image image = nn::count_blocks(bitmap);
  CHECK(image[0] == 1);
  CHECK(image[8 + 7] == 16);
  CHECK(std::count(image.begin(), image.end(), 0) == 62);
}

TEST_CASE("damaged bytes are refused, wherever the damage is") {
  const auto packed = nn::packed_digits();
  for (const std::size_t place :
       {std::size_t{0}, std::size_t{9}, std::size_t{12}, std::size_t{100}, packed.size() / 2}) {
    std::vector<std::byte> damaged(packed.begin(), packed.end());
    damaged[place] ^= std::byte{0x10};
    INFO("byte " << place);
    CHECK_THROWS_AS(nn::unpack_digits(damaged), nn::Error);
  }
  CHECK_THROWS_AS(nn::unpack_digits({}), nn::Error);
  CHECK_THROWS_AS(nn::unpack_digits(packed.first(packed.size() / 2)), nn::Error);
  CHECK_THROWS_AS(nn::unpack_digits(packed.first(10)), nn::Error);
}
