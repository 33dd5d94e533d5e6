#include "nn/lessons/approximation.hpp"

#include "bind.hpp"

using lab::bind;
using lab::Numbers;
using lab::Text;
using lab::to_js;
using lab::val;
using nn::lessons::Approximation;

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
    return Approximation({.units = lab::count_of(units),
                          .activation = lab::choice_of<nn::Activation>("activation", activation),
                          .seed = lab::count_of(seed)},
                         lab::doubles_of(targets));
  });
  bind("trainApproximation", [](Approximation& network, double epochs) {
    network.train(lab::count_of(std::min(epochs, 1e5)));
    return network.error();
  });
  bind("approximationState", [](const Approximation& network) { return state_of(network); });
  bind("setApproximationTargets", [](Approximation& network, Numbers targets) {
    network.set_targets(lab::doubles_of(targets));
  });
  bind("targetCurve", [](Text curve) {
    return to_js(
        nn::lessons::target_curve(lab::choice_of<nn::lessons::TargetCurve>("curve", curve)));
  });
}
