#include "digits.hpp"
#include "nn/lessons/layer_run.hpp"
#include "nn/lessons/layer_shapes.hpp"
#include "nn/lessons/small_matrix.hpp"
#include "nn/lessons/transpose.hpp"
#include "object.hpp"

using nn::lessons::LayerRun;
using nn::lessons::small_matrix;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::doubles_of;
using playground::entries;
using playground::index_of;
using playground::Numbers;
using playground::object;
using playground::Text;
using playground::to_js;

namespace {

/// The run of a preset with seed 1, which all labs on the page share.
LayerRun& run_of(Text preset) {
  static nn::lessons::LayerRuns runs(playground::loaded_digits());
  return runs.of(preset);
}

std::vector<nn::Image> images_of(const LayerRun& run, Numbers digits) {
  std::vector<nn::Image> images;
  for (const double digit : doubles_of(digits))
    images.push_back(run.test_digit(index_of("test digit", digit)).counts);
  return images;
}

}  // namespace

EMSCRIPTEN_BINDINGS(layer) {
  bind("layerWidths", [](Text preset) { return to_js(run_of(preset).widths()); });
  bind("layerTrain", [](Text preset, double minibatches) {
    return to_js(run_of(preset).train_to(count_of(minibatches)));
  });
  bind("layerDigit", [](Text preset, double digit) {
    const auto [label, counts] = run_of(preset).test_digit(index_of("test digit", digit));
    return object({{"label", label}, {"counts", counts}});
  });
  bind("layerParameters", [](Text preset, double layer) {
    const auto& connected = run_of(preset).connected(index_of("layer", layer));
    const auto& weights = connected.weights();
    return object({{"inputs", nn::rows(weights)},
                   {"outputs", nn::columns(weights)},
                   {"rows", entries(weights)},
                   {"columns", entries(nn::transposed(weights))},
                   {"bias", entries(connected.bias())}});
  });
  bind("layerPass", [](Text preset, double layer, Numbers digits) {
    LayerRun& run = run_of(preset);
    const auto pass = run.forward(index_of("layer", layer), images_of(run, digits));
    return object({{"x", entries(pass.x)}, {"z", entries(pass.z)}, {"a", entries(pass.a)}});
  });
  bind("layerSum", [](Text preset, double layer, Numbers digits, double row, double column,
                      double most) {
    LayerRun& run = run_of(preset);
    const auto entry = run.entry(index_of("layer", layer), images_of(run, digits),
                                 index_of("row", row), index_of("column", column), count_of(most));
    return object({{"terms", entry.sum.terms},
                   {"bias", entry.sum.bias},
                   {"total", entry.sum.total},
                   {"activation", entry.activation},
                   {"places", entry.largest.places},
                   {"rest", entry.largest.rest}});
  });
  bind("layerShape",
       [](Text thing, Text convention, double inputs, double outputs, double examples) {
         const auto shape =
             nn::lessons::shape_of(choice_of<nn::lessons::LayerThing>("thing", thing),
                                   choice_of<nn::lessons::Convention>("convention", convention),
                                   count_of(inputs), count_of(outputs), count_of(examples));
         return object({{"rows", shape.rows}, {"columns", shape.columns}});
       });
  bind("transposed", [](double rows, double columns, Numbers a) {
    return to_js(
        nn::transposed(small_matrix("A", count_of(rows), count_of(columns), doubles_of(a))));
  });
  bind("transposeSides",
       [](Text rule, double m, double n, Numbers a, Numbers b, Numbers c, double alpha) {
         const std::size_t rows = count_of(m);
         const std::size_t columns = count_of(n);
         const auto sides =
             nn::lessons::transpose_sides(choice_of<nn::lessons::TransposeRule>("rule", rule),
                                          {.a = small_matrix("A", rows, columns, doubles_of(a)),
                                           .b = small_matrix("B", rows, columns, doubles_of(b)),
                                           .c = small_matrix("C", columns, rows, doubles_of(c)),
                                           .alpha = alpha});
         return object({{"left", sides.left},
                        {"right", sides.right},
                        {"equal", sides.equal},
                        {"holds", sides.holds}});
       });
}
