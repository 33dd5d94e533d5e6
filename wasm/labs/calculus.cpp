#include "bind.hpp"
#include "matrices.hpp"
#include "nn/lessons/matrix_calculus.hpp"

using nn::lessons::CurveFunction;
using nn::lessons::VectorFunction;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::Numbers;
using playground::Text;
using playground::to_js;
using playground::val;

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
    return playground::object_of(nn::lessons::curve_between(
        choice_of<CurveFunction>("function", name), first, last, count_of(count)));
  });
  bind("calculusJacobian", [](Text name, Numbers x, double h) {
    const auto jacobian =
        nn::lessons::jacobian_of(choice_of<VectorFunction>("function", name), doubles_of(x), h);
    val object = val::object();
    object.set("value", to_js(jacobian.value));
    object.set("derivative", playground::object_of(jacobian.derivative));
    object.set("difference", playground::object_of(jacobian.difference));
    return object;
  });
  bind("calculusField", [](Text name, double component, double reach, double count) {
    return playground::object_of(nn::lessons::component_over_square(
        choice_of<VectorFunction>("function", name), playground::index_of("component", component),
        reach, count_of(count)));
  });
  bind("calculusByMatrix",
       [](double rows, double columns, Numbers x, Numbers v, Numbers t, double h) {
         const auto by_matrix = nn::lessons::derivative_by_matrix(
             playground::matrix_of("X", x, count_of(rows), count_of(columns)), doubles_of(v),
             doubles_of(t), h);
         val object = val::object();
         object.set("value", by_matrix.value);
         object.set("numerator", playground::object_of(by_matrix.numerator));
         object.set("asWeights", playground::object_of(by_matrix.as_weights));
         object.set("difference", playground::object_of(by_matrix.difference));
         return object;
       });
}
