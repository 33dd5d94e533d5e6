#include "nn/lessons/neuron.hpp"

#include "object.hpp"

using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::Numbers;
using playground::object;
using playground::Text;

EMSCRIPTEN_BINDINGS(neuron) {
  bind("neuron", [](Numbers inputs, Numbers weights, double bias, Text name) {
    const auto values = nn::lessons::neuron(doubles_of(inputs), doubles_of(weights), bias,
                                            choice_of<nn::Activation>("activation", name));
    return object({{"terms", values.terms},
                   {"sum", values.sum},
                   {"output", values.output},
                   {"derivative", values.derivative}});
  });
  bind("activation", [](Text name, double z) {
    return nn::value_of(choice_of<nn::Activation>("activation", name), z);
  });
  bind("derivative", [](Text name, double z, double output) {
    return nn::derivative_of(choice_of<nn::Activation>("activation", name), z, output);
  });
  bind("activationCurve", [](Text name, double first, double last, double count) {
    const auto curve = nn::lessons::activation_curve(choice_of<nn::Activation>("activation", name),
                                                     first, last, count_of(count, 1e5));
    return object({{"values", curve.values}, {"derivatives", curve.derivatives}});
  });
}
