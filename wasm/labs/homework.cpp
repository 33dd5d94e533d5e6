#include "nn/lessons/homework.hpp"

#include "bind.hpp"

using lab::bind;
using lab::doubles_of;
using lab::Numbers;
using lab::to_js;
using lab::val;

EMSCRIPTEN_BINDINGS(homework) {
  bind("sigmoidSlopes",
       [](Numbers xs) { return to_js(nn::lessons::sigmoid_slopes(doubles_of(xs))); });
  bind("exampleError", [](Numbers y, Numbers out) {
    return nn::lessons::example_error(doubles_of(y), doubles_of(out));
  });
  bind("exampleErrorSlopes", [](Numbers y, Numbers out) {
    return to_js(nn::lessons::example_error_slopes(doubles_of(y), doubles_of(out)));
  });
  bind("homeworkPlaces", [](double count, double seed) {
    return to_js(
        nn::lessons::homework_places(lab::count_of(std::min(count, 1e5)), lab::count_of(seed)));
  });
}
