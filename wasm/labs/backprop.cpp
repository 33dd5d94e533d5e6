#include <algorithm>

#include "bind.hpp"
#include "matrices.hpp"
#include "nn/lessons/chain_rule.hpp"
#include "nn/lessons/composite.hpp"
#include "nn/lessons/layer_pass.hpp"
#include "nn/lessons/sigmoid_derivation.hpp"

using playground::bind;
using playground::Numbers;
using playground::Text;
using playground::val;

namespace {

namespace lessons = nn::lessons;

template <class Numbers>
val numbers_of(const Numbers& numbers) {
  return playground::to_js(std::vector<double>(numbers.begin(), numbers.end()));
}

std::string name(lessons::Symbol symbol) { return std::string(nn::name_of(symbol)); }

lessons::Given given_of(Numbers numbers) {
  const std::vector<double> list = playground::doubles_of(numbers);
  if (list.size() != lessons::kGiven)
    throw nn::illegal("number of given numbers", list.size(), nn::exactly(lessons::kGiven));
  lessons::Given given{};
  std::copy(list.begin(), list.end(), given.begin());
  return given;
}

bool is_parameter(lessons::Symbol symbol) {
  const auto index = static_cast<std::size_t>(symbol);
  return index >= lessons::kConstants && index < lessons::kGiven;
}

val chain_of(const lessons::Given& given, const lessons::Values& values, lessons::Symbol by) {
  const auto derivative = lessons::chained_derivative(values, by);
  val factors = val::array();
  for (const auto& factor : derivative.factors) {
    val object = val::object();
    object.set("of", name(factor.of));
    object.set("by", name(factor.by));
    object.set("value", factor.value);
    factors.call<void>("push", object);
  }
  val object = val::object();
  object.set("by", name(by));
  object.set("factors", factors);
  object.set("value", derivative.value);
  object.set("measured",
             is_parameter(by) ? val(lessons::central_difference(given, by)) : val::null());
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(backprop) {
  bind("chainExample", [](double seed) {
    return numbers_of(seed < 0 ? lessons::kFirstExample
                               : lessons::random_example(playground::count_of(seed)));
  });
  bind("chainRule", [](Numbers numbers) {
    const lessons::Given given = given_of(numbers);
    const lessons::Values values = lessons::forward_values(given);
    val derivatives = val::array();
    for (const lessons::Symbol by : lessons::kBackward)
      derivatives.call<void>("push", chain_of(given, values, by));
    val object = val::object();
    object.set("values", numbers_of(values));
    object.set("derivatives", derivatives);
    return object;
  });
  bind("chainStep", [](Numbers numbers, double learning_rate) {
    return numbers_of(lessons::descended(given_of(numbers), learning_rate));
  });
  bind("composite", [](Text outer, Text inner, double x, double h) {
    const auto composite =
        lessons::composite_of(playground::choice_of<lessons::Link>("outer function", outer),
                              playground::choice_of<lessons::Link>("inner function", inner), x, h);
    val object = val::object();
    object.set("u", composite.u);
    object.set("y", composite.y);
    object.set("inner", composite.inner);
    object.set("outer", composite.outer);
    object.set("product", composite.product);
    object.set("measured", composite.difference);
    return object;
  });
  bind("compositeCurve", [](Text outer, Text inner, double first, double last, double count) {
    const auto curve =
        lessons::composite_between(playground::choice_of<lessons::Link>("outer function", outer),
                                   playground::choice_of<lessons::Link>("inner function", inner),
                                   first, last, playground::count_of(count));
    val object = val::object();
    object.set("u", playground::to_js(curve.u));
    object.set("y", playground::to_js(curve.y));
    return object;
  });
  bind("sigmoidDerivation", [](double x) {
    const auto derivation = lessons::sigmoid_derivation(x);
    val object = val::object();
    object.set("exponential", derivation.exponential);
    object.set("sigmoid", derivation.sigmoid);
    object.set("lines", numbers_of(derivation.lines));
    object.set("measured", derivation.difference);
    return object;
  });
  bind("layerBackward", [](double seed, double inputs, double outputs, double batch) {
    const auto pass =
        lessons::layer_pass(playground::count_of(seed), playground::count_of(inputs),
                            playground::count_of(outputs), playground::count_of(batch));
    val object = val::object();
    object.set("x", playground::object_of(pass.x));
    object.set("w", playground::object_of(pass.w));
    object.set("b", playground::object_of(pass.b));
    object.set("t", playground::object_of(pass.t));
    object.set("z", playground::object_of(pass.z));
    object.set("a", playground::object_of(pass.a));
    object.set("jacobian", playground::object_of(pass.jacobian));
    object.set("da", playground::object_of(pass.da));
    object.set("dz", playground::object_of(pass.dz));
    object.set("dx", playground::object_of(pass.dx));
    object.set("db", playground::object_of(pass.db));
    object.set("dw", playground::object_of(pass.dw));
    return object;
  });
  bind("jacobianProduct", [](double m) {
    const auto product = lessons::jacobian_product(playground::count_of(m));
    val object = val::object();
    object.set("byMatrix", numbers_of(product.by_matrix));
    object.set("byElements", numbers_of(product.by_elements));
    object.set("matrixMultiplications", product.matrix_multiplications);
    object.set("elementMultiplications", product.element_multiplications);
    return object;
  });
}
