#include "nn/lessons/descent.hpp"

#include "bind.hpp"
#include "nn/lessons/race.hpp"

namespace {

using nn::lessons::Polynomial;
using nn::lessons::Surface;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::Numbers;
using playground::Text;
using playground::to_js;
using playground::val;

Polynomial polynomial_of(Numbers coefficients) { return Polynomial(doubles_of(coefficients)); }

/// One member of every item, as a typed array.
template <class Item>
val column(const std::vector<Item>& items, double Item::*member) {
  std::vector<double> numbers;
  numbers.reserve(items.size());
  for (const Item& item : items) numbers.push_back(item.*member);
  return to_js(numbers);
}

template <class Number>
val or_null(const std::optional<Number>& number) {
  return number ? val(static_cast<double>(*number)) : val::null();
}

val places(const std::vector<nn::lessons::Place>& at) {
  val object = val::object();
  object.set("x", column(at, &nn::lessons::Place::x));
  object.set("y", column(at, &nn::lessons::Place::y));
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(descent) {
  bind("polynomialValues", [](Numbers coefficients, double first, double last, double count) {
    const Polynomial f = polynomial_of(coefficients);
    playground::check_finite("first", first);
    playground::check_finite("last", last);
    std::vector<double> values(count_of(std::min(count, 1e5)));
    if (values.size() < 2) throw nn::illegal("count", values.size(), nn::at_least(2));
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = f(first + (last - first) * static_cast<double>(i) /
                                static_cast<double>(values.size() - 1));
    return to_js(values);
  });
  bind("polynomialMinima",
       [](Numbers coefficients) { return to_js(polynomial_of(coefficients).minima()); });
  bind("descend",
       [](Numbers coefficients, double start, double learning_rate, double momentum, double steps) {
         using Point = nn::lessons::DescentPoint;
         const auto run =
             nn::lessons::descend(polynomial_of(coefficients), {.start = start,
                                                                .learning_rate = learning_rate,
                                                                .momentum = momentum,
                                                                .steps = count_of(steps)});
         val object = val::object();
         object.set("x", column(run.points, &Point::x));
         object.set("value", column(run.points, &Point::value));
         object.set("slope", column(run.points, &Point::slope));
         object.set("move", column(run.points, &Point::move));
         object.set("velocity", column(run.points, &Point::velocity));
         object.set("escaped", run.escaped);
         return object;
       });
  bind("descentTarget", [](Numbers coefficients, double start, double learning_rate, double steps) {
    const nn::lessons::DescentOptions options{
        .start = start, .learning_rate = learning_rate, .steps = count_of(steps)};
    options.validate();
    const auto target = nn::lessons::target_of(polynomial_of(coefficients), start);
    if (!target) return val::null();
    val object = val::object();
    object.set("minimum", target->minimum);
    object.set("curvature", target->curvature);
    object.set("slowRate", target->slow_rate());
    object.set("bestRate", target->best_rate());
    object.set("largestRate", target->largest_rate());
    object.set("factor", target->factor(learning_rate));
    object.set("pace", std::string(nn::name_of(target->pace(learning_rate))));
    object.set("distances", to_js(target->distances(start, learning_rate, options.steps)));
    return object;
  });
  bind("rateThatEndsAt", [](Numbers coefficients, double start, double steps, double end) {
    return or_null(
        nn::lessons::rate_that_ends_at(polynomial_of(coefficients), start, count_of(steps), end));
  });
  bind("surface", [](Text name) {
    const auto surface = choice_of<Surface>("surface", name);
    const auto usual = nn::lessons::RaceOptions::usual(surface);
    const auto window = nn::lessons::window_of(surface);
    val object = val::object();
    object.set("left", window.left);
    object.set("right", window.right);
    object.set("bottom", window.bottom);
    object.set("top", window.top);
    object.set("minima", places(nn::lessons::minima_of(surface)));
    object.set("x", usual.start.x);
    object.set("y", usual.start.y);
    object.set("rates", to_js(std::vector(usual.rates.begin(), usual.rates.end())));
    object.set("steps", static_cast<double>(usual.steps));
    object.set("arrived", nn::lessons::kArrived);
    return object;
  });
  bind("surfaceHeights", [](Text name, double columns, double rows) {
    return to_js(nn::lessons::heights(choice_of<Surface>("surface", name), count_of(columns),
                                      count_of(rows)));
  });
  bind("race", [](Text name, double x, double y, Numbers rates, double steps) {
    nn::lessons::RaceOptions options{
        .surface = choice_of<Surface>("surface", name), .start = {x, y}, .steps = count_of(steps)};
    const std::vector<double> given = doubles_of(rates);
    if (given.size() != options.rates.size())
      throw nn::illegal("the number of learning rates", given.size(),
                        nn::exactly(options.rates.size()));
    std::copy(given.begin(), given.end(), options.rates.begin());
    const auto run = nn::lessons::race(options);
    val paths = val::array();
    for (std::size_t i = 0; i < run.size(); ++i) {
      val path = places(run[i].places);
      path.set("optimizer", std::string(nn::name_of(static_cast<nn::OptimizerKind>(i))));
      path.set("height", to_js(run[i].heights));
      path.set("arrival", or_null(run[i].arrival));
      path.set("escaped", run[i].escaped);
      paths.call<void>("push", path);
    }
    val object = val::object();
    object.set("paths", paths);
    object.set("winner", or_null(nn::lessons::winner(run)));
    return object;
  });
}
