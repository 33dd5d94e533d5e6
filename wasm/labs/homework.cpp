#include "nn/lessons/homework.hpp"

#include "bind.hpp"

using playground::bind;
using playground::doubles_of;
using playground::Numbers;
using playground::to_js;
using playground::val;

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
        nn::lessons::homework_places(playground::count_of(count, 1e5), playground::count_of(seed)));
  });
}
