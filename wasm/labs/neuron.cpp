#include "nn/lessons/neuron.hpp"

#include "bind.hpp"

using playground::bind;
using playground::Numbers;
using playground::Text;
using playground::val;

EMSCRIPTEN_BINDINGS(neuron) {
  bind("neuron", [](Numbers inputs, Numbers weights, double bias, Text name) {
    const auto values =
        nn::lessons::neuron(playground::doubles_of(inputs), playground::doubles_of(weights), bias,
                            playground::choice_of<nn::Activation>("activation", name));
    val object = val::object();
    object.set("terms", playground::to_js(values.terms));
    object.set("sum", values.sum);
    object.set("output", values.output);
    object.set("derivative", values.derivative);
    return object;
  });
  bind("activation", [](Text name, double z) {
    return nn::value_of(playground::choice_of<nn::Activation>("activation", name), z);
  });
  bind("derivative", [](Text name, double z, double output) {
    return nn::derivative_of(playground::choice_of<nn::Activation>("activation", name), z, output);
  });
  bind("activationCurve", [](Text name, double first, double last, double count) {
    const auto curve =
        nn::lessons::activation_curve(playground::choice_of<nn::Activation>("activation", name),
                                      first, last, playground::count_of(std::min(count, 1e5)));
    val object = val::object();
    object.set("values", playground::to_js(curve.values));
    object.set("derivatives", playground::to_js(curve.derivatives));
    return object;
  });
}
