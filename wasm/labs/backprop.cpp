#include "nn/lessons/chain_rule.hpp"
#include "nn/lessons/composite.hpp"
#include "nn/lessons/layer_pass.hpp"
#include "nn/lessons/sigmoid_derivation.hpp"
#include "object.hpp"

namespace {

namespace lessons = nn::lessons;
using lessons::Link;
using playground::array_of;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::Numbers;
using playground::object;
using playground::Text;
using playground::to_js;
using playground::val;

val factor_object(const lessons::Factor& factor) {
  return object({{"of", factor.of}, {"by", factor.by}, {"value", factor.value}});
}

val derivative_object(const lessons::CheckedDerivative& derivative) {
  return object({{"by", derivative.chained.by},
                 {"factors", array_of(derivative.chained.factors, factor_object)},
                 {"value", derivative.chained.value},
                 {"measured", derivative.measured}});
}

}  // namespace

EMSCRIPTEN_BINDINGS(backprop) {
  bind("chainExample", [](double seed) {
    return to_js(seed < 0 ? lessons::kFirstExample : lessons::random_example(count_of(seed)));
  });
  bind("chainRule", [](Numbers numbers) {
    const auto example = lessons::worked_example(lessons::given_of(doubles_of(numbers)));
    return object({{"values", example.values},
                   {"derivatives", array_of(example.derivatives, derivative_object)}});
  });
  bind("chainStep", [](Numbers numbers, double learning_rate) {
    return to_js(lessons::descended(lessons::given_of(doubles_of(numbers)), learning_rate));
  });
  bind("composite", [](Text outer, Text inner, double x, double h) {
    const auto composite = lessons::composite_of(choice_of<Link>("outer function", outer),
                                                 choice_of<Link>("inner function", inner), x, h);
    return object({{"u", composite.u},
                   {"y", composite.y},
                   {"inner", composite.inner},
                   {"outer", composite.outer},
                   {"product", composite.product},
                   {"measured", composite.difference}});
  });
  bind("compositeCurve", [](Text outer, Text inner, double first, double last, double count) {
    const auto curve = lessons::composite_between(choice_of<Link>("outer function", outer),
                                                  choice_of<Link>("inner function", inner), first,
                                                  last, count_of(count));
    return object({{"u", curve.u}, {"y", curve.y}});
  });
  bind("sigmoidDerivation", [](double x) {
    const auto derivation = lessons::sigmoid_derivation(x);
    return object({{"exponential", derivation.exponential},
                   {"sigmoid", derivation.sigmoid},
                   {"lines", derivation.lines},
                   {"measured", derivation.difference}});
  });
  bind("layerBackward", [](double seed, double inputs, double outputs, double batch) {
    const auto pass =
        lessons::layer_pass(count_of(seed), count_of(inputs), count_of(outputs), count_of(batch));
    return object({{"x", pass.x},
                   {"w", pass.w},
                   {"b", pass.b},
                   {"t", pass.t},
                   {"z", pass.z},
                   {"a", pass.a},
                   {"jacobian", pass.jacobian},
                   {"da", pass.da},
                   {"dz", pass.dz},
                   {"dx", pass.dx},
                   {"db", pass.db},
                   {"dw", pass.dw}});
  });
  bind("jacobianProduct", [](double m) {
    const auto product = lessons::jacobian_product(count_of(m));
    return object({{"byMatrix", product.by_matrix},
                   {"byElements", product.by_elements},
                   {"matrixMultiplications", product.matrix_multiplications},
                   {"elementMultiplications", product.element_multiplications}});
  });
}
