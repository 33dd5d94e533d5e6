#include "digits.hpp"
#include "nn/lessons/training_loop.hpp"
#include "object.hpp"

using nn::lessons::TrainingLoop;
using playground::array_of;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::entries;
using playground::guarded;
using playground::index_of;
using playground::loaded_digits;
using playground::object;
using playground::Text;
using playground::to_js;

EMSCRIPTEN_BINDINGS(loop) {
  emscripten::class_<TrainingLoop>("TrainingLoop")
      .function("approach", guarded([](TrainingLoop& loop, double minibatch, double most) {
                  return loop.approach(index_of("minibatch", minibatch), count_of(most));
                }))
      .function("next", guarded([](TrainingLoop& loop) { return loop.next(); }))
      .function("seek",
                guarded([](TrainingLoop& loop, double position) { loop.seek(count_of(position)); }))
      .function("minibatch", &TrainingLoop::minibatch)
      .function("trained", &TrainingLoop::trained)
      .function("position", &TrainingLoop::position)
      .function("indices", guarded([](const TrainingLoop& loop) { return to_js(loop.indices()); }))
      .function("inputs", guarded([](const TrainingLoop& loop) { return entries(loop.inputs()); }))
      .function("labels", guarded([](const TrainingLoop& loop) { return to_js(loop.labels()); }))
      .function("tensor", guarded([](const TrainingLoop& loop, double layer, Text name) {
                  return to_js(loop.tensor(index_of("layer", layer),
                                           choice_of<nn::lessons::Tensor>("tensor", name)));
                }))
      .function("passes", guarded([](const TrainingLoop& loop, double layer) {
                  return loop.passes(index_of("layer", layer));
                }))
      .function("checksum", guarded([](const TrainingLoop& loop) { return loop.checksum(); }))
      .function("trainerChecksum",
                guarded([](const TrainingLoop& loop) { return loop.trainer_checksum(); }));

  bind("trainingLoop",
       [](double seed) { return TrainingLoop(loaded_digits().digits(), count_of(seed)); });
  bind("loopMoments", [] {
    return array_of(TrainingLoop::moments(), [](const nn::lessons::Moment& moment) {
      return object({{"act", moment.act}, {"example", moment.example}, {"layer", moment.layer}});
    });
  });
  bind("preparedDigit", [](double digit, double seed) {
    const auto prepared = nn::lessons::prepared_digit(loaded_digits().digits(),
                                                      index_of("digit", digit), count_of(seed));
    return object({{"x", entries(prepared.x)},
                   {"y", entries(prepared.y)},
                   {"test", prepared.test},
                   {"row", prepared.row}});
  });
  bind("splitOrder", [](double seed) {
    return to_js(
        nn::split_order(loaded_digits().digits().size(), nn::Split::kShuffled, count_of(seed)));
  });
}
