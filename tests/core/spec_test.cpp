#include "nn/spec.hpp"

#include <limits>

#include <doctest/doctest.h>

#include "nn/error.hpp"

namespace {

void refused(const char* text, const char* message) {
  INFO(text);
  CHECK_THROWS_WITH_AS(nn::from_text(text), message, nn::Error);
}

}  // namespace

TEST_CASE("the default is the lecture's run") {
  const nn::Spec& lecture = nn::preset("lecture");
  CHECK(lecture == nn::Spec{});
  CHECK(lecture.layers == std::vector<std::uint32_t>{64, 128, 64, 10});
  CHECK(lecture.learning_rate == 0.5);
  CHECK(lecture.batch_size == 64);
  CHECK(lecture.minibatches == 40000);
}

TEST_CASE("every preset is legal, and survives its text") {
  CHECK(nn::presets().size() == 3);
  for (const nn::Preset& preset : nn::presets()) {
    INFO(preset.name);
    CHECK_NOTHROW(preset.spec.validate());
    CHECK(nn::from_text(nn::to_text(preset.spec)) == preset.spec);
  }
  CHECK_THROWS_WITH_AS(nn::preset("best"),
                       "preset is best; expected one of lecture, figure, modern", nn::Error);
}

TEST_CASE("every field is read, written and told apart") {
  const nn::Spec spec;
  for (const nn::SpecField& field : nn::spec_fields()) {
    INFO(field.name);
    CHECK(&nn::spec_field(field.name) == &field);
    std::string_view other = field.kind == nn::FieldKind::kNumber ? "0.25" : "7";
    if (!field.choices.empty()) other = field.choices.back();
    if (field.name == "layers") other = "64,7,10";
    nn::Spec changed;
    field.set(changed, other);
    CHECK(field.get(changed) == other);
    CHECK(!(changed == spec));
    CHECK(nn::differs_only_live(changed, spec) == field.live);
  }
}

TEST_CASE("an error names the thing, its value and what is legal") {
  refused("learning_rate=nan", "learning_rate is nan; expected a number from 1e-8 to 1000");
  refused("learning_rate=-1", "learning_rate is -1; expected a number from 1e-8 to 1000");
  refused("learning_rate=inf", "learning_rate is inf; expected a number from 1e-8 to 1000");
  refused("learning_rate=", "learning_rate is empty; expected a number from 1e-8 to 1000");
  refused("batch_size=2000", "batch_size is 2000; expected a whole number from 1 to 1437");
  refused("batch_size=1.5", "batch_size is 1.5; expected a whole number from 1 to 1437");
  refused("minibatches=0", "minibatches is 0; expected a whole number from 1 to 10000000");
  refused("seed=-1", "seed is -1; expected a whole number from 0 to 4294967295");
  refused("seed=4294967296", "seed is 4294967296; expected a whole number from 0 to 4294967295");
  refused("loss=hinge", "loss is hinge; expected one of squared_error,cross_entropy");
  refused("activation=softmax",
          "entry 1 of activation is softmax; expected one of "
          "sigmoid,relu,leaky_relu,tanh,identity,silu");
  refused("layers=64,0,10", "entry 2 of layers is 0; expected a whole number from 1 to 1024");
  refused("layers=64,5000,10", "entry 2 of layers is 5000; expected a whole number from 1 to 1024");
  refused("layers=64,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10",
          "the number of layers is 20; expected 2 to 10, inputs and outputs included");
  refused("layers=64", "the number of layers is 1; expected 2 to 10, inputs and outputs included");
  refused("layers=65,10", "the first of layers is 65; expected 64, one a pixel");
  refused("layers=64,11", "the last of layers is 11; expected 10, one a digit");
  refused("layers=64,1024,1024,10", "the number of parameters is 1126410; expected at most 300000");
  refused("activation=relu,relu,relu",
          "the number of activations is 3; expected 1, or 2, one a hidden layer");
  refused("loss=cross_entropy", "output is sigmoid; expected softmax with the loss cross_entropy");
  refused("layers=64,1024,10\nbatch_size=1437",
          "batch_size is 1437; expected at most 683 with layers of 1098 units in all");
  refused("seed=1\nseed=2", "seed is given twice; expected once");
  refused("seed", "a line of the spec is seed; expected name=value");
  CHECK_THROWS_AS(nn::from_text("learningrate=1"), nn::Error);
  CHECK_THROWS_AS(nn::from_text("=1"), nn::Error);
}

TEST_CASE("a spec made in C++ is validated as well") {
  nn::Spec spec;
  spec.learning_rate = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_AS(spec.validate(), nn::Error);
  spec = {};
  spec.layers = {64, 0, 10};
  CHECK_THROWS_AS(spec.validate(), nn::Error);
  spec = {};
  spec.activation = {};
  CHECK_THROWS_AS(spec.validate(), nn::Error);
}

TEST_CASE("layers may have activations of their own") {
  const nn::Spec spec = nn::from_text("layers=64,30,20,10\nactivation=relu,tanh\noutput=softmax\n");
  CHECK(spec.activation_of(0) == nn::Activation::kRelu);
  CHECK(spec.activation_of(1) == nn::Activation::kTanh);
  CHECK(spec.activation_of(2) == nn::Activation::kSoftmax);
  CHECK(nn::Spec().activation_of(1) == nn::Activation::kSigmoid);
  CHECK(nn::from_text("layers=64,10").activation_of(0) == nn::Activation::kSigmoid);
}
