#include "nn/lessons/approximation.hpp"

#include "object.hpp"

using nn::lessons::Approximation;
using playground::bind;
using playground::Numbers;
using playground::Text;
using playground::to_js;
using playground::val;

namespace {

/// w, b and v of each unit, unit by unit.
val units_of(const Approximation& network) {
  std::vector<double> numbers;
  for (const auto& [w, b, v] : network.units()) numbers.insert(numbers.end(), {w, b, v});
  return to_js(numbers);
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
    network.train(playground::count_of(epochs, 1e5));
    return network.error();
  });
  bind("approximationState", [](const Approximation& network) {
    return playground::object({{"epoch", network.epoch()},
                               {"error", network.error()},
                               {"widestGap", network.widest_gap()},
                               {"outputs", network.outputs()},
                               {"parts", network.parts()},
                               {"bias", network.bias()},
                               {"units", units_of(network)}});
  });
  bind("setApproximationTargets", [](Approximation& network, Numbers targets) {
    network.set_targets(playground::doubles_of(targets));
  });
  bind("targetCurve", [](Text curve) {
    return to_js(
        nn::lessons::target_curve(playground::choice_of<nn::lessons::TargetCurve>("curve", curve)));
  });
}
