#include "nn/trainer.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "allocations.hpp"
#include "nn/error.hpp"

namespace {

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

nn::Trainer<float> trainer_of(const char* text) { return {nn::from_text(text), digits()}; }

std::string checksum(const nn::Trainer<float>& trainer) {
  return nn::weights_checksum(trainer.network());
}

}  // namespace

TEST_CASE("training lowers the loss and raises the accuracy") {
  nn::Trainer<float> trainer = trainer_of("");
  const nn::Evaluation before = trainer.probe().evaluate(trainer.test());
  CHECK(trainer.advance(400) == 400);
  const nn::Evaluation after = trainer.probe().evaluate(trainer.test());
  CHECK(after.loss < before.loss / 2);
  CHECK(after.confusion.accuracy() > 0.8);
  CHECK(trainer.probe().evaluate(trainer.training()).confusion.accuracy() > 0.8);
}

TEST_CASE("the same minibatches give the same bits, however they are divided") {
  nn::Trainer<float> at_once = trainer_of("");
  nn::Trainer<float> divided = trainer_of("");
  at_once.advance(30);
  for (const std::size_t part : std::initializer_list<std::size_t>{1, 10, 19}) {
    divided.advance(part);
    static_cast<void>(divided.probe().evaluate(divided.test()));
    static_cast<void>(divided.probe().trace(std::array<float, nn::kPixels>{}));
  }
  CHECK(checksum(at_once) == checksum(divided));
}

TEST_CASE("a seed decides weights, minibatches and split") {
  CHECK(checksum(trainer_of("seed=1")) != checksum(trainer_of("seed=2")));
  CHECK(trainer_of("seed=1").test().images != trainer_of("seed=2").test().images);
}

TEST_CASE("a run ends at its minibatches") {
  nn::Trainer<float> trainer = trainer_of("minibatches=5");
  CHECK(trainer.advance(3) == 3);
  CHECK(!trainer.ended());
  CHECK(trainer.advance(3) == 2);
  CHECK(trainer.ended());
  CHECK(trainer.advance(1) == 0);
  CHECK(trainer.minibatch() == 5);
}

TEST_CASE("divergence of the loss stops with the last finite weights and a reason") {
  nn::Trainer<float> trainer = trainer_of("activation=relu\noutput=identity\nlearning_rate=50");
  CHECK(trainer.advance(1000) < 10);
  CHECK(trainer.ended());
  REQUIRE(trainer.divergence() != nullptr);
  const std::string minibatch = std::to_string(trainer.minibatch() + 1);
  CHECK(trainer.divergence()->sentence.find(" at minibatch " + minibatch +
                                            ": the learning rate 50 is too large") !=
        std::string::npos);
  for (const float parameter : nn::parameters_of(trainer.network()))
    REQUIRE(std::isfinite(parameter));
  const std::string kept = checksum(trainer);
  CHECK(trainer.advance(5) == 0);
  CHECK(checksum(trainer) == kept);
}

TEST_CASE("divergence of the weights undoes the step that made them infinite") {
  // One step from finite weights with a finite loss: the gradient times the rate is beyond float.
  const char* settings = "layers=64,10\noutput=identity\nlearning_rate=1000\nminibatches=100";
  nn::Trainer<float> trainer = trainer_of(settings);
  const std::size_t done = trainer.advance(100);
  REQUIRE(trainer.divergence() != nullptr);
  nn::Trainer<float> again = trainer_of(settings);
  again.advance(done);
  CHECK(checksum(again) == checksum(trainer));
}

TEST_CASE("a divergence says whether it was infinite or NaN, of a weight and of the loss") {
  const auto reason_of = [](const char* settings, float weight) {
    nn::Trainer<float> trainer = trainer_of(settings);
    trainer.edit().set({.layer = 0, .input = 20, .unit = 3}, weight);
    trainer.advance(100);
    return trainer.divergence()->sentence;
  };
  const std::string cause =
      " at minibatch 1: the learning rate 0.01, or a weight that was set, is too large";
  // The loss is finite in double, the gradient infinite in float.
  CHECK(reason_of("layers=64,10\noutput=identity\nlearning_rate=0.01", 1e37F) ==
        "a weight became infinite" + cause);
  // Adam divides it by its own size.
  CHECK(reason_of("layers=64,10\noutput=identity\nlearning_rate=0.01\noptimizer=adam", 1e37F) ==
        "a weight became undefined (NaN)" + cause);
  CHECK(reason_of("layers=64,10\noutput=identity\nlearning_rate=0.01", 1e38F) ==
        "the loss became infinite" + cause);
  // An infinite score minus itself.
  CHECK(reason_of("layers=64,10\noutput=softmax\nloss=cross_entropy\nlearning_rate=0.01", 1e38F) ==
        "the loss became undefined (NaN)" + cause);
}

TEST_CASE(
    "a weight that was set after the state that a run went back to is no cause of its divergence") {
  nn::Trainer<float> trainer = trainer_of("activation=relu\noutput=identity\nlearning_rate=50");
  const nn::Checkpoint<float> before = trainer.checkpoint();
  trainer.edit().set({.layer = 0, .input = 20, .unit = 3}, 1.0F);
  trainer.restore(before);
  trainer.advance(100);
  CHECK(trainer.divergence()->sentence.ends_with(": the learning rate 50 is too large"));
}

TEST_CASE("live fields apply to a run, others do not") {
  nn::Trainer<float> trainer = trainer_of("");
  trainer.advance(10);
  trainer.adjust(nn::from_text("learning_rate=0.1\nbatch_size=32"));
  CHECK(trainer.minibatch() == 10);
  CHECK(trainer.learning_rate() == 0.1);
  trainer.advance(1);
  CHECK(trainer.minibatch() == 11);
  CHECK_THROWS_AS(trainer.adjust(nn::from_text("seed=2")), nn::Error);
  nn::Spec illegal = trainer.spec();
  illegal.learning_rate = -1;
  CHECK_THROWS_AS(trainer.adjust(illegal), nn::Error);
  CHECK(trainer.spec().learning_rate == 0.1);
}

TEST_CASE("a trace ends with what evaluation sees") {
  nn::Trainer<float> trainer = trainer_of("pixels=unit");
  trainer.advance(50);
  nn::Confusion confusion;
  for (std::size_t i = 0; i < trainer.test().size(); ++i) {
    std::array<float, nn::kPixels> values{};
    for (std::size_t p = 0; p < nn::kPixels; ++p) values[p] = trainer.test().images[i][p];
    const auto activations = trainer.probe().trace(values);
    REQUIRE(activations.size() == 128 + 64 + 10);
    confusion.add(trainer.test().labels[i], nn::argmax<float>(std::span(activations).last(10)));
  }
  CHECK(confusion.accuracy() == trainer.probe().evaluate(trainer.test()).confusion.accuracy());
}

TEST_CASE("widths that fill no vector, and one unit, train like any other") {
  nn::Trainer<float> trainer = trainer_of("layers=64,13,1,7,10\nactivation=tanh\nbatch_size=3");
  CHECK(trainer.advance(50) == 50);
  CHECK(std::isfinite(trainer.probe().evaluate(trainer.test()).loss));
}

TEST_CASE("a training step and a prediction allocate nothing") {
  for (const nn::Preset& preset : nn::presets()) {
    nn::Trainer<float> trainer(preset.spec, digits());
    trainer.advance(2);
    std::array<float, nn::kPixels> values{};
    std::array<float, nn::kClasses> outputs{};
    INFO(preset.name);  // which allocates
    const std::size_t before = allocations();
    trainer.advance(30);
    trainer.probe().predict(values, outputs);
    CHECK(allocations() == before);
  }
  const std::size_t before = allocations();
  CHECK(std::vector<int>(1).size() == 1);
  CHECK(allocations() == before + 1);
}

TEST_CASE("a run ends at its target accuracy, at the same minibatch however it is divided") {
  nn::Trainer<float> at_once = trainer_of("target_accuracy=0.85");
  nn::Trainer<float> divided = trainer_of("target_accuracy=0.85");
  const std::size_t end = at_once.advance(40000);
  CHECK(end < 2000);
  CHECK(end % nn::kEvaluateEvery == 0);
  CHECK(at_once.ending() == nn::Ending::kTargetAccuracy);
  CHECK(at_once.probe().evaluate(at_once.test()).confusion.accuracy() >= 0.85);
  while (divided.advance(37) > 0) {
  }
  CHECK(divided.minibatch() == end);
  CHECK(checksum(divided) == checksum(at_once));
  CHECK(at_once.advance(1) == 0);
  nn::Spec spec = at_once.spec();
  spec.target_accuracy = 0.9;
  at_once.adjust(spec);
  CHECK(at_once.advance(1) == 1);
}

TEST_CASE("a run ends when it no longer improves") {
  // A rate of nearly nothing: the loss falls so slowly that rounding hides it, or it does not.
  nn::Trainer<float> trainer = trainer_of("patience=3\nlearning_rate=5\nminibatches=20000");
  const std::size_t end = trainer.advance(20000);
  CHECK(trainer.ending() == nn::Ending::kPatience);
  CHECK(end < 20000);
  CHECK(end % nn::kEvaluateEvery == 0);
  CHECK(end >= 4 * nn::kEvaluateEvery);
  // More patience lets it go on; none at all never ends it, whatever the loss does.
  nn::Spec spec = trainer.spec();
  spec.patience = 100;
  trainer.adjust(spec);
  CHECK(trainer.advance(1) == 1);
  nn::Trainer<float> without = trainer_of("target_accuracy=1\nlearning_rate=5\nminibatches=20000");
  CHECK(without.advance(end + 1) == end + 1);
}

TEST_CASE("stop conditions that are not met do not touch the weights") {
  nn::Trainer<float> plain = trainer_of("");
  nn::Trainer<float> watched = trainer_of("target_accuracy=1\npatience=100");
  plain.advance(250);
  watched.advance(250);
  CHECK(checksum(plain) == checksum(watched));
}

TEST_CASE("from a checkpoint, the same minibatches give the same bits again") {
  for (const char* spec :
       {"", "optimizer=adam\nsampling=epochs\nbatch_size=100\nlearning_rate=0.01",
        "optimizer=momentum\npatience=1000"}) {
    INFO(spec);
    nn::Trainer<float> trainer = trainer_of(spec);
    const auto start = trainer.checkpoint();
    trainer.advance(130);
    const auto middle = trainer.checkpoint();
    trainer.advance(170);
    const std::string end = checksum(trainer);
    trainer.restore(middle);
    CHECK(trainer.minibatch() == 130);
    trainer.advance(170);
    CHECK(checksum(trainer) == end);
    trainer.restore(start);
    trainer.advance(300);
    CHECK(checksum(trainer) == end);
  }
}

TEST_CASE("a frozen parameter stays at the value of the checkpoint") {
  nn::Trainer<float> trainer = trainer_of("");
  const nn::ParameterAddress address{0, 20, 3};
  const auto start = trainer.checkpoint();
  const float at_start = trainer.edit().get(address);
  trainer.advance(50);
  REQUIRE(trainer.edit().get(address) != at_start);
  trainer.edit().freeze(address, true);
  trainer.restore(start);
  trainer.advance(10);
  CHECK(trainer.edit().get(address) == at_start);
}

TEST_CASE("a checkpoint brings a run back that has diverged") {
  nn::Trainer<float> trainer = trainer_of("activation=relu\noutput=identity\nlearning_rate=50");
  const auto start = trainer.checkpoint();
  const std::string before = checksum(trainer);
  trainer.advance(1000);
  REQUIRE(trainer.ending() == nn::Ending::kDivergence);
  trainer.restore(start);
  CHECK(!trainer.ended());
  CHECK(checksum(trainer) == before);
}

TEST_CASE("training digits can be added, are trained on, and can be taken back") {
  for (const char* spec : {"", "sampling=epochs"}) {
    nn::Trainer<float> plain = trainer_of(spec);
    nn::Trainer<float> trainer = trainer_of(spec);
    trainer.add_training({.images = {digits().images[0]}, .labels = {7}, .bitmaps = {}});
    CHECK(trainer.training().size() == nn::kTrainingDigits + 1);
    CHECK(trainer.training().labels.back() == 7);
    trainer.remove_training(1);
    plain.advance(50);
    trainer.advance(50);
    CHECK(checksum(plain) == checksum(trainer));
    // So many of one kind that it must show.
    trainer.add_training({.images = std::vector<nn::Image>(400),
                          .labels = std::vector<std::uint8_t>(400, 3),
                          .bitmaps = {}});
    trainer.advance(300);
    std::array<float, nn::kClasses> outputs{};
    trainer.probe().predict(std::array<float, nn::kPixels>{}, outputs);
    CHECK(nn::argmax<float>(outputs) == 3);
  }
}
