#include "nn/lessons/loaded_digits.hpp"

#include <string>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

using nn::lessons::LoadedDigits;

std::string packed() {
  const auto bytes = nn::packed_digits();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string damaged() {
  std::string bytes = packed();
  bytes[9000] = static_cast<char>(~bytes[9000]);
  return bytes;
}

}  // namespace

TEST_CASE("before any digits are read there are none") {
  LoadedDigits loaded;
  CHECK_FALSE(loaded.read(1));
  CHECK_THROWS_WITH_AS(static_cast<void>(loaded.digits()),
                       "there are no digits yet; expected beginDigits and readDigits before",
                       nn::Error);
}

TEST_CASE("read piece by piece they are those that are unpacked at once") {
  LoadedDigits loaded;
  loaded.begin(packed());
  for (int piece = 0; piece < 3; ++piece) {
    CHECK_FALSE(loaded.read(500));
    CHECK_THROWS_AS(static_cast<void>(loaded.digits()), nn::Error);
  }
  CHECK(loaded.read(500));
  CHECK(loaded.read(0));
  const nn::Digits at_once = nn::unpack_digits(nn::packed_digits());
  CHECK(loaded.digits().labels == at_once.labels);
  CHECK(loaded.digits().images == at_once.images);
  CHECK(loaded.digits().bitmaps == at_once.bitmaps);
}

TEST_CASE("damaged digits leave those that are there") {
  LoadedDigits loaded;
  loaded.begin(packed());
  REQUIRE(loaded.read(1797));
  CHECK_THROWS_AS(loaded.begin("12345"), nn::Error);
  CHECK(loaded.read(1));  // there is nothing to be read
  loaded.begin(damaged());
  for (int again = 0; again < 2; ++again) CHECK_THROWS_AS(loaded.read(1797), nn::Error);
  CHECK(loaded.digits().size() == 1797);
  loaded.begin(packed());
  CHECK_FALSE(loaded.read(1));
  CHECK(loaded.digits().size() == 1797);
}
