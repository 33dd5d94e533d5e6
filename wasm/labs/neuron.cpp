#include "nn/lessons/neuron.hpp"

#include "bind.hpp"

using lab::bind;
using lab::Numbers;
using lab::Text;
using lab::val;

EMSCRIPTEN_BINDINGS(neuron) {
  bind("neuron", [](Numbers inputs, Numbers weights, double bias, Text name) {
    const auto values = nn::lessons::neuron(lab::doubles_of(inputs), lab::doubles_of(weights), bias,
                                            lab::choice_of<nn::Activation>("activation", name));
    val object = val::object();
    object.set("terms", lab::to_js(values.terms));
    object.set("sum", values.sum);
    object.set("output", values.output);
    object.set("derivative", values.derivative);
    return object;
  });
  bind("activation", [](Text name, double z) {
    return nn::value_of(lab::choice_of<nn::Activation>("activation", name), z);
  });
  bind("derivative", [](Text name, double z, double output) {
    return nn::derivative_of(lab::choice_of<nn::Activation>("activation", name), z, output);
  });
  bind("activationCurve", [](Text name, double first, double last, double count) {
    const auto curve =
        nn::lessons::activation_curve(lab::choice_of<nn::Activation>("activation", name), first,
                                      last, lab::count_of(std::min(count, 1e5)));
    val object = val::object();
    object.set("values", lab::to_js(curve.values));
    object.set("derivatives", lab::to_js(curve.derivatives));
    return object;
  });
}
