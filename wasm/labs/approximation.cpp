#include "nn/lessons/approximation.hpp"

#include "bind.hpp"

using nn::lessons::Approximation;
using playground::bind;
using playground::Numbers;
using playground::Text;
using playground::to_js;
using playground::val;

namespace {

val units_of(const Approximation& network) {
  std::vector<double> numbers;
  for (const auto& [w, b, v] : network.units()) numbers.insert(numbers.end(), {w, b, v});
  return to_js(numbers);
}

val state_of(const Approximation& network) {
  val state = val::object();
  state.set("epoch", static_cast<double>(network.epoch()));
  state.set("error", network.error());
  state.set("widestGap", network.widest_gap());
  state.set("outputs", to_js(network.outputs()));
  state.set("parts", to_js(network.parts()));
  state.set("bias", network.bias());
  state.set("units", units_of(network));
  return state;
}

}  // namespace

EMSCRIPTEN_BINDINGS(approximation) {
  emscripten::class_<Approximation>("Approximation");
  bind("approximation", [](double units, Text activation, double seed, Numbers targets) {
    return Approximation(
        {.units = playground::count_of(units),
         .activation = playground::choice_of<nn::Activation>("activation", activation),
         .seed = playground::count_of(seed)},
        playground::doubles_of(targets));
  });
  bind("trainApproximation", [](Approximation& network, double epochs) {
    network.train(playground::count_of(std::min(epochs, 1e5)));
    return network.error();
  });
  bind("approximationState", [](const Approximation& network) { return state_of(network); });
  bind("setApproximationTargets", [](Approximation& network, Numbers targets) {
    network.set_targets(playground::doubles_of(targets));
  });
  bind("targetCurve", [](Text curve) {
    return to_js(
        nn::lessons::target_curve(playground::choice_of<nn::lessons::TargetCurve>("curve", curve)));
  });
}
