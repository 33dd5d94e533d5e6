#include "bind.hpp"
#include "matrices.hpp"
#include "nn/lessons/matrix_calculus.hpp"

using lab::bind;
using lab::choice_of;
using lab::count_of;
using lab::doubles_of;
using lab::Numbers;
using lab::Text;
using lab::to_js;
using lab::val;
using nn::lessons::CurveFunction;
using nn::lessons::VectorFunction;

EMSCRIPTEN_BINDINGS(calculus) {
  bind("calculusTangent", [](Text name, double t, double h) {
    const auto tangent = nn::lessons::tangent_of(choice_of<CurveFunction>("function", name), t, h);
    val object = val::object();
    object.set("value", to_js(tangent.value));
    object.set("derivative", to_js(tangent.derivative));
    object.set("difference", to_js(tangent.difference));
    return object;
  });
  bind("calculusCurve", [](Text name, double first, double last, double count) {
    return lab::object_of(nn::lessons::curve_between(choice_of<CurveFunction>("function", name),
                                                     first, last, count_of(count)));
  });
  bind("calculusJacobian", [](Text name, Numbers x, double h) {
    const auto jacobian =
        nn::lessons::jacobian_of(choice_of<VectorFunction>("function", name), doubles_of(x), h);
    val object = val::object();
    object.set("value", to_js(jacobian.value));
    object.set("derivative", lab::object_of(jacobian.derivative));
    object.set("difference", lab::object_of(jacobian.difference));
    return object;
  });
  bind("calculusField", [](Text name, double component, double reach, double count) {
    return lab::object_of(nn::lessons::component_over_square(
        choice_of<VectorFunction>("function", name), lab::index_of("component", component), reach,
        count_of(count)));
  });
  bind("calculusByMatrix", [](double rows, double columns, Numbers x, Numbers v, Numbers t,
                              double h) {
    const auto by_matrix = nn::lessons::derivative_by_matrix(
        lab::matrix_of("X", x, count_of(rows), count_of(columns)), doubles_of(v), doubles_of(t), h);
    val object = val::object();
    object.set("value", by_matrix.value);
    object.set("numerator", lab::object_of(by_matrix.numerator));
    object.set("asWeights", lab::object_of(by_matrix.as_weights));
    object.set("difference", lab::object_of(by_matrix.difference));
    return object;
  });
}
