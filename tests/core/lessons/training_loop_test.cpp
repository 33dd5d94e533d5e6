#include "nn/lessons/training_loop.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "published.hpp"

namespace {

using nn::lessons::Act;
using nn::lessons::Moment;
using nn::lessons::Tensor;
using nn::lessons::TrainingLoop;

constexpr std::array kTensors = {Tensor::kInput,      Tensor::kOutput,  Tensor::kOutputError,
                                 Tensor::kInputError, Tensor::kWeights, Tensor::kBias,
                                 Tensor::kDeltaW,     Tensor::kDeltaB,  Tensor::kWeightsError};
constexpr std::array<std::size_t, 3> kConnected = {0, 2, 4};
constexpr std::size_t kFirstStep =
    1 + TrainingLoop::kExamples * TrainingLoop::kExampleLength;  ///< all examples done

const nn::Digits& digits() {
  static const nn::Digits kDigits = nn::unpack_digits(nn::packed_digits());
  return kDigits;
}

nn::Spec lecture(std::uint32_t seed) {
  nn::Spec spec;
  spec.seed = seed;
  return spec;
}

void check_same(const TrainingLoop& a, const TrainingLoop& b) {
  REQUIRE(a.position() == b.position());
  REQUIRE(a.checksum() == b.checksum());
  for (std::size_t layer = 0; layer < TrainingLoop::kLayers; ++layer) {
    REQUIRE(a.passes(layer) == b.passes(layer));
    for (const Tensor tensor : kTensors) {
      INFO("position " << a.position() << ", layer " << layer << ", " << nn::name_of(tensor));
      REQUIRE(a.tensor(layer, tensor) == b.tensor(layer, tensor));
    }
  }
}

}  // namespace

TEST_CASE("one example at a time gives the trainer's weights, to the last bit") {
  for (const std::uint32_t seed : {1U, 2U}) {
    TrainingLoop loop(digits(), seed);
    nn::Trainer<float> trainer(lecture(seed), digits());
    for (std::size_t minibatch = 0; minibatch < 10; ++minibatch) {
      INFO("seed " << seed << ", minibatch " << minibatch);
      CHECK(loop.minibatch() == minibatch);
      CHECK(loop.checksum() == nn::weights_checksum(trainer.network()));
      trainer.advance(1);
      loop.seek(TrainingLoop::kEnd);
      CHECK(loop.checksum() == nn::weights_checksum(trainer.network()));
      CHECK(loop.trainer_checksum() == loop.checksum());
      REQUIRE(loop.next());
    }
  }
}

TEST_CASE("the checksum after the first minibatch is the published one") {
  TrainingLoop loop(digits(), 1);
  CHECK(loop.checksum() == published("lecture").at(0));
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.checksum() == published("lecture").at(1));
}

TEST_CASE("a minibatch further on, and one further back") {
  TrainingLoop loop(digits(), 1);
  loop.seek(5);
  CHECK(!loop.approach(100, 60));
  CHECK(loop.minibatch() == 0);
  CHECK(loop.position() == 5);
  CHECK(loop.trained() == 61);
  REQUIRE(loop.approach(100, 60));
  CHECK(loop.minibatch() == 100);
  CHECK(loop.position() == 0);
  CHECK(loop.checksum() == published("lecture").at(100));
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.checksum() == loop.trainer_checksum());
  REQUIRE(loop.approach(3, 100));
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.checksum() == loop.trainer_checksum());
  // A way that was begun and given up is no hindrance to the next minibatch.
  CHECK(!loop.approach(200, 10));
  REQUIRE(loop.next());
  CHECK(loop.minibatch() == 4);
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.checksum() == loop.trainer_checksum());
  CHECK_THROWS_WITH_AS(loop.approach(40000, 1), "minibatch is 40000; expected 0 to 39999",
                       nn::Error);
}

TEST_CASE("approaching the minibatch at hand goes back to its first line, and trains nothing") {
  TrainingLoop loop(digits(), 1);
  const std::string start = loop.checksum();
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.approach(0, 0));
  CHECK(loop.position() == 0);
  CHECK(loop.checksum() == start);
  CHECK(loop.trained() == 1);
}

#ifndef NN_SLOW_BUILD
TEST_CASE("behind the run's last minibatch there is no other") {
  TrainingLoop loop(digits(), 1);
  REQUIRE(loop.approach(39999, 39999));
  loop.seek(TrainingLoop::kEnd);
  CHECK(loop.checksum() == loop.trainer_checksum());
  const std::string end = loop.checksum();
  CHECK_FALSE(loop.next());
  CHECK(loop.minibatch() == 39999);
  CHECK(loop.position() == TrainingLoop::kEnd);
  CHECK(loop.checksum() == end);
}
#endif

TEST_CASE("indices are distinct, and those of the trainer's sampler") {
  TrainingLoop loop(digits(), 2);
  nn::Sampler sampler(nn::Sampling::kRandom, nn::kTrainingDigits, 2);
  const nn::TrainingAndTest parts = nn::split_digits(digits(), nn::Split::kShuffled, 2);
  for (int minibatch = 0; minibatch < 3; ++minibatch) {
    const auto expected = sampler.next(TrainingLoop::kExamples);
    REQUIRE(
        std::equal(expected.begin(), expected.end(), loop.indices().begin(), loop.indices().end()));
    CHECK(std::set<std::uint32_t>(loop.indices().begin(), loop.indices().end()).size() == 64);
    for (std::size_t j = 0; j < TrainingLoop::kExamples; ++j) {
      REQUIRE(loop.labels()[j] == parts.training.labels[loop.indices()[j]]);
      for (std::size_t pixel = 0; pixel < nn::kPixels; ++pixel)
        REQUIRE(loop.inputs()(j, pixel) ==
                static_cast<float>(parts.training.images[loop.indices()[j]][pixel]));
    }
    loop.next();
  }
}

TEST_CASE("the lines of a minibatch, in the lecture's order") {
  CHECK(TrainingLoop::kEnd == 903);
  CHECK(TrainingLoop::moment_at(0) == Moment{.act = Act::kSample});
  CHECK(TrainingLoop::moment_at(1) == Moment{.act = Act::kTake});
  CHECK(TrainingLoop::moment_at(2) == Moment{.act = Act::kForward, .layer = 0});
  CHECK(TrainingLoop::moment_at(7) == Moment{.act = Act::kForward, .layer = 5});
  CHECK(TrainingLoop::moment_at(8) == Moment{.act = Act::kLoss});
  CHECK(TrainingLoop::moment_at(9) == Moment{.act = Act::kBackward, .layer = 5});
  CHECK(TrainingLoop::moment_at(14) == Moment{.act = Act::kBackward, .layer = 0});
  CHECK(TrainingLoop::moment_at(15) == Moment{.act = Act::kTake, .example = 1});
  CHECK(TrainingLoop::moment_at(896) == Moment{.act = Act::kBackward, .example = 63, .layer = 0});
  const std::vector<Moment> moments = TrainingLoop::moments();
  REQUIRE(moments.size() == TrainingLoop::kEnd + 1);
  for (std::size_t position = 0; position < moments.size(); ++position)
    REQUIRE(moments[position] == TrainingLoop::moment_at(position));
  CHECK(moments.back().act == Act::kEnd);
  CHECK(TrainingLoop::moment_at(kFirstStep) == Moment{.act = Act::kStep, .layer = 0});
  CHECK(TrainingLoop::moment_at(902) == Moment{.act = Act::kStep, .layer = 5});
  CHECK(TrainingLoop::moment_at(903) == Moment{.act = Act::kEnd});
  CHECK(TrainingLoop::moment_at(9999) == Moment{.act = Act::kEnd});
}

TEST_CASE("a state that was sought is the one that steps lead to") {
  TrainingLoop stepped(digits(), 1);
  TrainingLoop sought(digits(), 1);
  for (std::size_t position = 0; position <= TrainingLoop::kEnd; ++position) {
    stepped.seek(position);
    if (position % 97 != 0 && position != kFirstStep + 3) continue;
    sought.seek(TrainingLoop::kEnd);  // from behind
    sought.seek(position);
    check_same(stepped, sought);
  }
}

TEST_CASE("passes count the examples, 64 before the step and 0 after it") {
  TrainingLoop loop(digits(), 1);
  loop.seek(1 + 17 * TrainingLoop::kExampleLength);
  for (const std::size_t layer : kConnected) CHECK(loop.passes(layer) == 17);
  loop.seek(kFirstStep);
  for (const std::size_t layer : kConnected) CHECK(loop.passes(layer) == 64);
  loop.seek(kFirstStep + 1);
  CHECK(loop.passes(0) == 0);
  CHECK(loop.passes(2) == 64);
  loop.seek(TrainingLoop::kEnd);
  for (const std::size_t layer : kConnected) {
    CHECK(loop.passes(layer) == 0);
    const auto sum = loop.tensor(layer, Tensor::kDeltaW);
    CHECK(std::count(sum.begin(), sum.end(), 0.0F) == static_cast<std::ptrdiff_t>(sum.size()));
  }
  CHECK(loop.passes(1) == 0);
}

TEST_CASE("delta_w and delta_b are the sums of the examples' outer products and errors") {
  TrainingLoop loop(digits(), 1);
  for (const std::size_t layer : kConnected) {
    loop.seek(0);
    std::vector<double> of_weights(loop.tensor(layer, Tensor::kWeights).size());
    std::vector<double> of_bias(loop.tensor(layer, Tensor::kBias).size());
    for (std::size_t example = 0; example < TrainingLoop::kExamples; ++example) {
      loop.seek(1 + (example + 1) * TrainingLoop::kExampleLength);
      const auto x = loop.tensor(layer, Tensor::kInput);
      const auto dy = loop.tensor(layer, Tensor::kOutputError);
      const auto product = loop.tensor(layer, Tensor::kWeightsError);
      REQUIRE(product.size() == x.size() * dy.size());
      for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t o = 0; o < dy.size(); ++o) {
          REQUIRE(product[i * dy.size() + o] == x[i] * dy[o]);
          of_weights[i * dy.size() + o] += static_cast<double>(x[i]) * static_cast<double>(dy[o]);
        }
      for (std::size_t o = 0; o < dy.size(); ++o) of_bias[o] += static_cast<double>(dy[o]);
    }
    const auto delta_w = loop.tensor(layer, Tensor::kDeltaW);
    for (std::size_t i = 0; i < delta_w.size(); ++i)
      REQUIRE(static_cast<double>(delta_w[i]) == doctest::Approx(of_weights[i]).epsilon(1e-4));
    const auto delta_b = loop.tensor(layer, Tensor::kDeltaB);
    for (std::size_t o = 0; o < delta_b.size(); ++o)
      REQUIRE(static_cast<double>(delta_b[o]) == doctest::Approx(of_bias[o]).epsilon(1e-4));
  }
}

TEST_CASE("shapes are the lecture's, and what has not happened is not there") {
  TrainingLoop loop(digits(), 1);
  CHECK(loop.tensor(0, Tensor::kWeights).size() == 64 * 128);
  CHECK(loop.tensor(0, Tensor::kInput).empty());
  loop.seek(2);
  CHECK(loop.tensor(0, Tensor::kInput).size() == 64);
  CHECK(loop.tensor(0, Tensor::kOutput).empty());
  loop.seek(3);
  CHECK(loop.tensor(0, Tensor::kOutput).size() == 128);
  CHECK(loop.tensor(1, Tensor::kInput) == loop.tensor(0, Tensor::kOutput));
  CHECK(loop.tensor(1, Tensor::kOutputError).empty());
  loop.seek(9);
  CHECK(loop.tensor(5, Tensor::kOutputError).size() == 10);
  CHECK(loop.tensor(5, Tensor::kInputError).empty());
  loop.seek(15);
  CHECK(loop.tensor(2, Tensor::kDeltaW).size() == 128 * 64);
  CHECK(loop.tensor(4, Tensor::kWeightsError).size() == 64 * 10);
  CHECK(loop.tensor(0, Tensor::kInputError).size() == 64);
  CHECK(loop.tensor(1, Tensor::kWeights).empty());
  CHECK(loop.tensor(6, Tensor::kInput).empty());
  CHECK(loop.passes(4) == 1);
  CHECK(loop.passes(6) == 0);
  // dE/dy = y - t at the end, and an activation layer's error is its slope times that.
  const auto y = loop.tensor(5, Tensor::kOutput);
  const auto error = loop.tensor(5, Tensor::kOutputError);
  const auto inner = loop.tensor(5, Tensor::kInputError);
  for (std::size_t c = 0; c < nn::kClasses; ++c) {
    CHECK(error[c] == y[c] - (c == loop.labels()[0] ? 1.0F : 0.0F));
    CHECK(inner[c] == error[c] * (y[c] * (1.0F - y[c])));
  }
}

TEST_CASE("the lecture's data: 1797 digits, 1437 to train on, 360 to test with") {
  REQUIRE(digits().size() == 1797);
  CHECK(nn::kTrainingDigits == 1437);
  CHECK(nn::kTestDigits == 360);
  const std::vector<float> printed = {0, 0, 5,  13, 9,  1,  0, 0, 0, 0, 13, 15, 10, 15, 5, 0,
                                      0, 3, 15, 2,  0,  11, 8, 0, 0, 4, 12, 0,  0,  8,  8, 0,
                                      0, 5, 8,  0,  0,  9,  8, 0, 0, 4, 11, 0,  1,  12, 7, 0,
                                      0, 2, 14, 5,  10, 12, 0, 0, 0, 0, 6,  13, 10, 0,  0, 0};
  const nn::lessons::PreparedDigit first = nn::lessons::prepared_digit(digits(), 0, 1);
  CHECK(std::vector<float>(first.x.begin(), first.x.end()) == printed);
  CHECK(first.y == nn::Matrix<float>{{1, 0, 0, 0, 0, 0, 0, 0, 0, 0}});
  for (std::uint8_t digit = 0; digit < 10; ++digit) CHECK(digits().labels[digit] == digit);
  CHECK_THROWS_WITH_AS(nn::lessons::prepared_digit(digits(), 1797, 1),
                       "digit is 1797; expected 0 to 1796", nn::Error);
}

TEST_CASE("every digit is where the trainer has it") {
  const nn::Trainer<float> trainer(lecture(3), digits());
  std::size_t in_test = 0;
  for (std::size_t index = 0; index < digits().size(); index += 7) {
    const auto example = nn::lessons::prepared_digit(digits(), index, 3);
    const nn::Digits& part = example.test ? trainer.test() : trainer.training();
    REQUIRE(example.row < part.size());
    CHECK(part.images[example.row] == digits().images[index]);
    CHECK(part.labels[example.row] == digits().labels[index]);
    in_test += example.test ? 1 : 0;
  }
  CHECK(in_test > 0);
}
