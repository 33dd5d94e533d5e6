#include "nn/lessons/descent.hpp"

#include "nn/lessons/race.hpp"
#include "object.hpp"

namespace {

using nn::lessons::DescentPoint;
using nn::lessons::Forecast;
using nn::lessons::Path;
using nn::lessons::Point;
using nn::lessons::Polynomial;
using nn::lessons::Surface;
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

Polynomial polynomial_of(Numbers coefficients) { return Polynomial(doubles_of(coefficients)); }

/// One member of every item, as a typed array.
template <class Item>
val column(const std::vector<Item>& items, double Item::*member) {
  std::vector<double> numbers;
  numbers.reserve(items.size());
  for (const Item& item : items) numbers.push_back(item.*member);
  return to_js(numbers);
}

val forecast_object(const Forecast& forecast) {
  const auto& [target, factor, pace, distances] = forecast;
  return object({{"minimum", target.minimum},
                 {"curvature", target.curvature},
                 {"slowRate", target.slow_rate()},
                 {"bestRate", target.best_rate()},
                 {"largestRate", target.largest_rate()},
                 {"factor", factor},
                 {"pace", pace},
                 {"distances", distances}});
}

val path_object(const Path& path) {
  return object({{"x", column(path.points, &Point::x)},
                 {"y", column(path.points, &Point::y)},
                 {"optimizer", path.optimizer},
                 {"height", path.heights},
                 {"arrival", path.arrival},
                 {"escaped", path.escaped}});
}

}  // namespace

EMSCRIPTEN_BINDINGS(descent) {
  bind("polynomialValues", [](Numbers coefficients, double first, double last, double count) {
    return to_js(nn::lessons::values_between(polynomial_of(coefficients), first, last,
                                             count_of(count, 1e5)));
  });
  bind("polynomialMinima",
       [](Numbers coefficients) { return to_js(polynomial_of(coefficients).minima()); });
  bind("descend",
       [](Numbers coefficients, double start, double learning_rate, double momentum, double steps) {
         const auto run =
             nn::lessons::descend(polynomial_of(coefficients), {.start = start,
                                                                .learning_rate = learning_rate,
                                                                .momentum = momentum,
                                                                .steps = count_of(steps)});
         return object({{"x", column(run.points, &DescentPoint::x)},
                        {"value", column(run.points, &DescentPoint::value)},
                        {"slope", column(run.points, &DescentPoint::slope)},
                        {"move", column(run.points, &DescentPoint::move)},
                        {"velocity", column(run.points, &DescentPoint::velocity)},
                        {"escaped", run.escaped}});
       });
  bind("descentTarget", [](Numbers coefficients, double start, double learning_rate, double steps) {
    const nn::lessons::DescentOptions options{
        .start = start, .learning_rate = learning_rate, .steps = count_of(steps)};
    options.validate();  // so that of two faults theirs is the one said
    const auto forecast = nn::lessons::forecast_of(polynomial_of(coefficients), options);
    return forecast ? forecast_object(*forecast) : val::null();
  });
  bind("rateThatEndsAt", [](Numbers coefficients, double start, double steps, double end) {
    return to_js(
        nn::lessons::rate_that_ends_at(polynomial_of(coefficients), start, count_of(steps), end));
  });
  bind("surface", [](Text name) {
    const auto surface = choice_of<Surface>("surface", name);
    const auto usual = nn::lessons::RaceOptions::usual(surface);
    const auto window = nn::lessons::window_of(surface);
    const auto minima = nn::lessons::minima_of(surface);
    return object(
        {{"left", window.left},
         {"right", window.right},
         {"bottom", window.bottom},
         {"top", window.top},
         {"minima", object({{"x", column(minima, &Point::x)}, {"y", column(minima, &Point::y)}})},
         {"x", usual.start.x},
         {"y", usual.start.y},
         {"rates", usual.rates},
         {"steps", usual.steps},
         {"arrived", nn::lessons::kArrived}});
  });
  bind("surfaceHeights", [](Text name, double columns, double rows) {
    return to_js(nn::lessons::heights(choice_of<Surface>("surface", name), count_of(columns),
                                      count_of(rows)));
  });
  bind("race", [](Text name, double x, double y, Numbers rates, double steps) {
    const auto paths = nn::lessons::race({.surface = choice_of<Surface>("surface", name),
                                          .start = {x, y},
                                          .rates = nn::lessons::rates_of(doubles_of(rates)),
                                          .steps = count_of(steps)});
    return object(
        {{"paths", array_of(paths, path_object)}, {"winner", nn::lessons::winner(paths)}});
  });
}
