#include "bind.hpp"
#include "digits.hpp"
#include "nn/lessons/training_loop.hpp"

using lab::bind;
using lab::Text;
using lab::val;
using nn::lessons::TrainingLoop;

EMSCRIPTEN_BINDINGS(loop) {
  emscripten::class_<TrainingLoop>("TrainingLoop")
      .function("approach", lab::guarded([](TrainingLoop& loop, double minibatch, double most) {
                  return loop.approach(lab::index_of("minibatch", minibatch), lab::count_of(most));
                }))
      .function("next", lab::guarded([](TrainingLoop& loop) { return loop.next(); }))
      .function("seek", lab::guarded([](TrainingLoop& loop, double position) {
                  loop.seek(lab::count_of(position));
                }))
      .function("minibatch", &TrainingLoop::minibatch)
      .function("trained", &TrainingLoop::trained)
      .function("position", &TrainingLoop::position)
      .function("indices",
                lab::guarded([](const TrainingLoop& loop) { return lab::to_js(loop.indices()); }))
      .function("inputs", lab::guarded([](const TrainingLoop& loop) {
                  return lab::to_js(std::vector<float>(loop.inputs().begin(), loop.inputs().end()));
                }))
      .function("labels",
                lab::guarded([](const TrainingLoop& loop) { return lab::to_js(loop.labels()); }))
      .function(
          "tensor", lab::guarded([](const TrainingLoop& loop, double layer, Text name) {
            return lab::to_js(loop.tensor(lab::index_of("layer", layer),
                                          lab::choice_of<nn::lessons::Tensor>("tensor", name)));
          }))
      .function("passes", lab::guarded([](const TrainingLoop& loop, double layer) {
                  return loop.passes(lab::index_of("layer", layer));
                }))
      .function("checksum", lab::guarded([](const TrainingLoop& loop) { return loop.checksum(); }))
      .function("trainerChecksum",
                lab::guarded([](const TrainingLoop& loop) { return loop.trainer_checksum(); }));

  bind("trainingLoop",
       [](double seed) { return TrainingLoop(lab::digits(), lab::count_of(seed)); });
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
    const auto prepared = nn::lessons::prepared_digit(lab::digits(), lab::index_of("digit", digit),
                                                      lab::count_of(seed));
    val object = val::object();
    object.set("x", lab::to_js(std::vector<float>(prepared.x.begin(), prepared.x.end())));
    object.set("y", lab::to_js(std::vector<float>(prepared.y.begin(), prepared.y.end())));
    object.set("test", prepared.test);
    object.set("row", prepared.row);
    return object;
  });
  bind("splitOrder", [](double seed) {
    return lab::to_js(
        nn::split_order(lab::digits().size(), nn::Split::kShuffled, lab::count_of(seed)));
  });
}
