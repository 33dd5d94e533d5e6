#include "nn/augment.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/trainer.hpp"

namespace {

using nn::Augmentation;

constexpr auto kStream = nn::Stream::kAugmentation;
using Counts = std::array<float, nn::kPixels>;
using Picture = std::array<float, nn::kBitmapSide * nn::kBitmapSide>;

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

const nn::Augmenter& augmenter() {
  static const nn::Augmenter some(std::span(digits().bitmaps).first(100));
  return some;
}

Counts draw(std::size_t digit, const Augmentation& strength, std::uint64_t seed) {
  nn::Random random(seed, kStream);
  Counts counts;
  augmenter().draw(digit, strength, random, counts);
  return counts;
}

Picture picture(std::size_t digit, const Augmentation& strength, std::uint64_t seed) {
  nn::Random random(seed, kStream);
  return augmenter().picture(digit, strength, random);
}

template <class Values>
float sum(const Values& values) {
  return std::accumulate(values.begin(), values.end(), 0.0F);
}

struct Box {
  std::size_t left = 32, right = 0, top = 32, bottom = 0;
};

Box box_of(const Picture& picture) {
  Box box;
  for (std::size_t y = 0; y < 32; ++y)
    for (std::size_t x = 0; x < 32; ++x)
      if (picture[y * 32 + x] > 0.5F)
        box = {std::min(box.left, x), std::max(box.right, x), std::min(box.top, y),
               std::max(box.bottom, y)};
  return box;
}

float distance(const nn::InkField& field, float x, float y) {
  return field.distance(nn::broadcast<nn::Lanes<float>>(x), nn::broadcast<nn::Lanes<float>>(y))[0];
}

/// How far a kind at full strength changes ink, on average over digits.
double mean_change(const Augmentation& strength) {
  double change = 0;
  for (std::size_t digit = 0; digit < 20; ++digit) {
    const Counts plain = draw(digit, {}, 1);
    const Counts varied = draw(digit, strength, 7 + digit);
    for (std::size_t i = 0; i < nn::kPixels; ++i) change += std::abs(varied[i] - plain[i]);
  }
  return change / 20;
}

}  // namespace

TEST_CASE("the field of a bitmap is the distance from the edge of its ink") {
  nn::Bitmap square;
  for (std::size_t y = 10; y < 20; ++y)
    for (std::size_t x = 8; x < 24; ++x) square[y * 32 + x] = true;
  const nn::InkField field(square);
  CHECK(distance(field, 15.5F, 10.5F) == 0.5F);
  CHECK(distance(field, 15.5F, 9.5F) == -0.5F);
  CHECK(distance(field, 15.5F, 10) == 0);
  CHECK(distance(field, 15.5F, 14.5F) == 4.5F);
  CHECK(distance(field, 15.5F, 0.5F) <= -7.5F);
  // Of the corner pixel's centre, three across and four up.
  CHECK(distance(field, 5.5F, 6.5F) == doctest::Approx(-4.5).epsilon(0.02));
  CHECK(distance(field, -1000, 1e30F) < -1);
  CHECK(field.outline().size() == 20);
}

TEST_CASE("without any strength a digit is what was scanned") {
  double difference = 0;
  for (std::size_t digit = 0; digit < augmenter().size(); ++digit) {
    const Counts counts = draw(digit, {}, 3);
    for (std::size_t i = 0; i < nn::kPixels; ++i)
      difference += std::abs(counts[i] - static_cast<float>(digits().images[digit][i]));
  }
  // Counts of 0 to 16, from four samples a block.
  CHECK(difference / static_cast<double>(augmenter().size() * nn::kPixels) < 1);
}

TEST_CASE("the seed decides the copy") {
  const Augmentation strength{.rotation = 20, .shear = 0.3, .thickness = 1, .elastic = 4};
  CHECK(draw(5, strength, 1) == draw(5, strength, 1));
  CHECK(draw(5, strength, 1) != draw(5, strength, 2));
  CHECK(picture(5, strength, 1) == picture(5, strength, 1));
}

TEST_CASE("each kind changes a digit by itself, and more when it is stronger") {
  const auto check = [](double Augmentation::*kind, double weak, double strong) {
    Augmentation strength;
    strength.*kind = weak;
    const double little = mean_change(strength);
    strength.*kind = strong;
    CHECK(little > 1);
    CHECK(mean_change(strength) > 1.3 * little);
  };
  check(&Augmentation::rotation, 10, 30);
  check(&Augmentation::shear, 0.2, 0.6);
  check(&Augmentation::stretch, 0.2, 0.6);
  check(&Augmentation::scale, 0.1, 0.4);
  check(&Augmentation::shift, 1, 4);
  check(&Augmentation::thickness, 0.4, 1.4);
  check(&Augmentation::elastic, 2, 6);
}

TEST_CASE("a turned, slanted or stretched digit fills the square again") {
  const Augmentation strength{.rotation = 30, .shear = 0.5, .stretch = 0.5};
  for (std::size_t digit = 0; digit < 50; ++digit) {
    const Box box = box_of(picture(digit, strength, digit));
    const std::size_t extent = std::max(box.right + 1 - box.left, box.bottom + 1 - box.top);
    CHECK(extent >= 29);
    CHECK(std::abs(static_cast<int>(box.top) - static_cast<int>(31 - box.bottom)) <= 3);
  }
}

TEST_CASE("thickness is more or less ink, scale is a smaller digit") {
  float least = 1e9F;
  float most = 0;
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const float ink = sum(draw(0, {.thickness = 1.2}, seed));
    least = std::min(least, ink);
    most = std::max(most, ink);
  }
  CHECK(most > 1.3F * least);
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    const Box box = box_of(picture(0, {.scale = 0.5}, seed));
    CHECK(box.bottom + 1 - box.top >= 15);
    CHECK(box.bottom + 1 - box.top <= 32);
  }
}

TEST_CASE("a digit without any ink stays empty") {
  const nn::Bitmap empty;
  const nn::Augmenter nothing(std::span(&empty, 1));
  // The thinner ones have no extent that could fill the square.
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    nn::Random random(seed, kStream);
    Counts counts;
    nothing.draw(0, {.rotation = 20, .thickness = 1, .elastic = 5}, random, counts);
    CHECK(sum(counts) == 0);
  }
}

TEST_CASE("a run with augmentation gives the same bits however it is divided, and after a rewind") {
  const nn::Spec spec = nn::from_text("rotation=10\nelastic=3\npixels=unit");
  nn::Trainer<float> at_once(spec, digits());
  nn::Trainer<float> divided(spec, digits());
  at_once.advance(40);
  divided.advance(15);
  const auto kept = divided.checkpoint();
  divided.advance(25);
  CHECK(nn::weights_checksum(at_once.network()) == nn::weights_checksum(divided.network()));
  divided.restore(kept);
  divided.advance(25);
  CHECK(nn::weights_checksum(at_once.network()) == nn::weights_checksum(divided.network()));
  nn::Trainer<float> plain(nn::from_text("pixels=unit"), digits());
  plain.advance(40);
  CHECK(nn::weights_checksum(at_once.network()) != nn::weights_checksum(plain.network()));
}

TEST_CASE("strengths are live: from the next minibatch on, off again too") {
  nn::Trainer<float> trainer(nn::from_text("pixels=unit"), digits());
  trainer.advance(3);
  trainer.adjust(nn::from_text("pixels=unit\nthickness=1"));
  CHECK(trainer.advance(3) == 3);
  trainer.adjust(nn::from_text("pixels=unit"));
  CHECK(trainer.advance(3) == 3);
}

TEST_CASE("strengths that were changed are those of a run that began with them") {
  nn::Trainer<float> changed(nn::from_text("pixels=unit\nthickness=1"), digits());
  changed.adjust(nn::from_text("pixels=unit\nelastic=3"));
  nn::Trainer<float> begun(nn::from_text("pixels=unit\nelastic=3"), digits());
  changed.advance(5);
  begun.advance(5);
  CHECK(nn::weights_checksum(changed.network()) == nn::weights_checksum(begun.network()));
}

TEST_CASE("the user's own digits are trained on as they are drawn") {
  nn::Trainer<float> trainer(nn::from_text("elastic=3\nbatch_size=1437"), digits());
  trainer.add_training({.images = {nn::Image{}}, .labels = {3}, .bitmaps = {}});
  CHECK(trainer.advance(2) == 2);
}

TEST_CASE("pen digits are trained on beside the scanned ones, or in their place") {
  const nn::Digits pen = nn::unpack_digits(nn::packed_pen_digits());
  const auto trained_on = [&](const char* text) {
    return nn::Trainer<float>(nn::from_text(text), digits(), pen).training().size();
  };
  CHECK(trained_on("") == 1437);
  CHECK(trained_on("data=pen") == pen.size() - 360);
  CHECK(trained_on("data=both") == 1437 + pen.size() - 360);
  nn::Trainer<float> trainer(nn::from_text("data=both\nelastic=2"), digits(), pen);
  CHECK(trainer.test().labels == nn::split_digits(digits(), nn::Split::kShuffled, 1).test.labels);
  CHECK(trainer.pen_test().size() == 360);
  trainer.advance(300);
  CHECK(trainer.probe().evaluate(trainer.pen_test()).confusion.accuracy() > 0.5);
  CHECK_THROWS_WITH_AS(nn::Trainer<float>(nn::from_text("data=both"), digits()),
                       "data is both; expected scanned: no pen digits are loaded", nn::Error);
}
