#include "nn/lessons/matrix_calculus.hpp"
#include "nn/lessons/small_matrix.hpp"
#include "object.hpp"

using nn::lessons::CurveFunction;
using nn::lessons::VectorFunction;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::Numbers;
using playground::object;
using playground::Text;
using playground::to_js;

EMSCRIPTEN_BINDINGS(calculus) {
  bind("calculusTangent", [](Text name, double t, double h) {
    const auto tangent = nn::lessons::tangent_of(choice_of<CurveFunction>("function", name), t, h);
    return object({{"value", tangent.value},
                   {"derivative", tangent.derivative},
                   {"difference", tangent.difference}});
  });
  bind("calculusCurve", [](Text name, double first, double last, double count) {
    return to_js(nn::lessons::curve_between(choice_of<CurveFunction>("function", name), first, last,
                                            count_of(count)));
  });
  bind("calculusJacobian", [](Text name, Numbers x, double h) {
    const auto jacobian =
        nn::lessons::jacobian_of(choice_of<VectorFunction>("function", name), doubles_of(x), h);
    return object({{"value", jacobian.value},
                   {"derivative", jacobian.derivative},
                   {"difference", jacobian.difference}});
  });
  bind("calculusField", [](Text name, double component, double reach, double count) {
    return to_js(nn::lessons::component_over_square(choice_of<VectorFunction>("function", name),
                                                    playground::index_of("component", component),
                                                    reach, count_of(count)));
  });
  bind("calculusByMatrix",
       [](double rows, double columns, Numbers x, Numbers v, Numbers t, double h) {
         const auto by_matrix = nn::lessons::derivative_by_matrix(
             nn::lessons::small_matrix("X", count_of(rows), count_of(columns), doubles_of(x)),
             doubles_of(v), doubles_of(t), h);
         return object({{"value", by_matrix.value},
                        {"numerator", by_matrix.numerator},
                        {"asWeights", by_matrix.as_weights},
                        {"difference", by_matrix.difference}});
       });
}
