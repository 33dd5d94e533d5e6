#include "bind.hpp"
#include "digits.hpp"
#include "nn/lessons/training_loop.hpp"

using nn::lessons::TrainingLoop;
using playground::bind;
using playground::Text;
using playground::val;

EMSCRIPTEN_BINDINGS(loop) {
  emscripten::class_<TrainingLoop>("TrainingLoop")
      .function("approach",
                playground::guarded([](TrainingLoop& loop, double minibatch, double most) {
                  return loop.approach(playground::index_of("minibatch", minibatch),
                                       playground::count_of(most));
                }))
      .function("next", playground::guarded([](TrainingLoop& loop) { return loop.next(); }))
      .function("seek", playground::guarded([](TrainingLoop& loop, double position) {
                  loop.seek(playground::count_of(position));
                }))
      .function("minibatch", &TrainingLoop::minibatch)
      .function("trained", &TrainingLoop::trained)
      .function("position", &TrainingLoop::position)
      .function("indices", playground::guarded([](const TrainingLoop& loop) {
                  return playground::to_js(loop.indices());
                }))
      .function("inputs", playground::guarded([](const TrainingLoop& loop) {
                  return playground::to_js(
                      std::vector<float>(loop.inputs().begin(), loop.inputs().end()));
                }))
      .function("labels", playground::guarded([](const TrainingLoop& loop) {
                  return playground::to_js(loop.labels());
                }))
      .function("tensor",
                playground::guarded([](const TrainingLoop& loop, double layer, Text name) {
                  return playground::to_js(
                      loop.tensor(playground::index_of("layer", layer),
                                  playground::choice_of<nn::lessons::Tensor>("tensor", name)));
                }))
      .function("passes", playground::guarded([](const TrainingLoop& loop, double layer) {
                  return loop.passes(playground::index_of("layer", layer));
                }))
      .function("checksum",
                playground::guarded([](const TrainingLoop& loop) { return loop.checksum(); }))
      .function("trainerChecksum", playground::guarded([](const TrainingLoop& loop) {
                  return loop.trainer_checksum();
                }));

  bind("trainingLoop",
       [](double seed) { return TrainingLoop(playground::digits(), playground::count_of(seed)); });
  bind("loopMoments", [] {
    val moments = val::array();
    for (std::size_t position = 0; position <= TrainingLoop::kEnd; ++position) {
      const auto moment = TrainingLoop::moment_at(position);
      val object = val::object();
      object.set("act", std::string(nn::name_of(moment.act)));
      object.set("example", moment.example);
      object.set("layer", moment.layer);
      moments.call<void>("push", object);
    }
    return moments;
  });
  bind("preparedDigit", [](double digit, double seed) {
    const auto prepared = nn::lessons::prepared_digit(
        playground::digits(), playground::index_of("digit", digit), playground::count_of(seed));
    val object = val::object();
    object.set("x", playground::to_js(std::vector<float>(prepared.x.begin(), prepared.x.end())));
    object.set("y", playground::to_js(std::vector<float>(prepared.y.begin(), prepared.y.end())));
    object.set("test", prepared.test);
    object.set("row", prepared.row);
    return object;
  });
  bind("splitOrder", [](double seed) {
    return playground::to_js(nn::split_order(playground::digits().size(), nn::Split::kShuffled,
                                             playground::count_of(seed)));
  });
}
