#include <algorithm>
#include <map>
#include <string>

#include "bind.hpp"
#include "digits.hpp"
#include "matrices.hpp"
#include "nn/lessons/layer_product.hpp"
#include "nn/lessons/layer_shapes.hpp"
#include "nn/lessons/transpose.hpp"
#include "nn/trainer.hpp"

using nn::lessons::TransposeRule;
using playground::bind;
using playground::choice_of;
using playground::count_of;
using playground::index_of;
using playground::Numbers;
using playground::Text;
using playground::to_js;
using playground::val;

namespace {

using Trainer = nn::Trainer<float>;
using Network = nn::Network<float>;
using Layer = nn::FullyConnectedLayer<float>;

/// The run of a preset with seed 1, which all labs on the page share.
Trainer& trainer_of(Text preset) {
  static std::map<std::string, Trainer> trainers;
  const auto found = trainers.find(preset);
  if (found != trainers.end()) return found->second;
  return trainers.try_emplace(preset, nn::preset(preset), playground::digits()).first->second;
}

/// `number` as an index of `count` things.
std::size_t index_below(const char* thing, double number, std::size_t count) {
  const std::size_t index = index_of(thing, number);
  if (index >= count) throw nn::illegal(thing, index, nn::between(0, count - 1));
  return index;
}

/// `layer` as an index of the fully connected layers. They alternate with activations.
std::size_t layer_index(const Network& network, double layer) {
  return index_below("layer", layer, network.layers().size() / 2);
}

const Layer& layer_of(const Network& network, double layer) {
  const std::size_t index = layer_index(network, layer);
  return std::get<Layer>(network.layers()[2 * index]);
}

/// Test digits as rows.
nn::Matrix<float> inputs_of(const Trainer& trainer, Numbers digits) {
  std::vector<nn::Image> images;
  const nn::Digits& test = trainer.test();
  for (const double digit : playground::doubles_of(digits))
    images.push_back(test.images[index_below("test digit", digit, test.size())]);
  return nn::inputs_of<float>(images, trainer.spec().pixels);
}

/// X, the weighted sums Z and A = s(Z) of one layer.
struct Pass {
  nn::Matrix<float> x;
  nn::Matrix<float> z;
  nn::Matrix<float> a;
};

Pass pass_of(const Trainer& trainer, double layer, Numbers digits) {
  Network network = trainer.model();
  const std::size_t index = layer_index(network, layer);
  Pass pass;
  pass.x = inputs_of(trainer, digits);
  auto outputs = network.predict_layers(pass.x);
  if (index > 0) pass.x = std::move(outputs[2 * index - 1]);
  pass.z = std::move(outputs[2 * index]);
  pass.a = std::move(outputs[2 * index + 1]);
  return pass;
}

template <class Tensor>
val array_of(const Tensor& tensor) {
  return to_js(std::vector<typename Tensor::value_type>(tensor.begin(), tensor.end()));
}

}  // namespace

EMSCRIPTEN_BINDINGS(layer) {
  bind("layerWidths", [](Text preset) { return to_js(trainer_of(preset).spec().layers); });
  bind("layerTrain", [](Text preset, double minibatches) {
    Trainer& trainer = trainer_of(preset);
    const std::size_t done = std::min(trainer.minibatch(), count_of(minibatches));
    trainer.advance(count_of(minibatches) - done);
    return static_cast<double>(trainer.minibatch());
  });
  bind("layerDigit", [](Text preset, double digit) {
    const nn::Digits& test = trainer_of(preset).test();
    const std::size_t index = index_below("test digit", digit, test.size());
    const nn::Image& image = test.images[index];
    val object = val::object();
    object.set("label", test.labels[index]);
    object.set("counts", to_js(std::vector<std::uint8_t>(image.begin(), image.end())));
    return object;
  });
  bind("layerParameters", [](Text preset, double layer) {
    const Network network = trainer_of(preset).model();
    const Layer& connected = layer_of(network, layer);
    val object = val::object();
    object.set("inputs", nn::rows(connected.weights()));
    object.set("outputs", nn::columns(connected.weights()));
    object.set("rows", array_of(connected.weights()));
    object.set("columns", array_of(nn::lessons::transposed(connected.weights())));
    object.set("bias", array_of(connected.bias()));
    return object;
  });
  bind("layerPass", [](Text preset, double layer, Numbers digits) {
    const Pass pass = pass_of(trainer_of(preset), layer, digits);
    val object = val::object();
    object.set("x", array_of(pass.x));
    object.set("z", array_of(pass.z));
    object.set("a", array_of(pass.a));
    return object;
  });
  bind("layerSum",
       [](Text preset, double layer, Numbers digits, double row, double column, double most) {
         const Trainer& trainer = trainer_of(preset);
         const Pass pass = pass_of(trainer, layer, digits);
         const std::size_t i = index_of("row", row);
         const std::size_t j = index_of("column", column);
         const auto sum = nn::lessons::entry_sum(layer_of(trainer.model(), layer), pass.x, i, j);
         const auto largest = nn::lessons::largest_terms(sum.terms, count_of(most));
         val object = val::object();
         object.set("terms", array_of(sum.terms));
         object.set("bias", sum.bias);
         object.set("total", sum.total);
         object.set("activation", pass.a(i, j));
         object.set("places", to_js(largest.places));
         object.set("rest", largest.rest);
         return object;
       });
  bind("layerShape",
       [](Text thing, Text convention, double inputs, double outputs, double examples) {
         const auto shape =
             nn::lessons::shape_of(choice_of<nn::lessons::LayerThing>("thing", thing),
                                   choice_of<nn::lessons::Convention>("convention", convention),
                                   count_of(inputs), count_of(outputs), count_of(examples));
         val object = val::object();
         object.set("rows", shape.rows);
         object.set("columns", shape.columns);
         return object;
       });
  bind("transposed", [](double rows, double columns, Numbers entries) {
    return playground::object_of(nn::lessons::transposed(
        playground::matrix_of("A", entries, count_of(rows), count_of(columns))));
  });
  bind("transposeSides", [](Text rule, double m, double n, Numbers a, Numbers b, Numbers c,
                            double alpha) {
    const std::size_t rows = count_of(m);
    const std::size_t columns = count_of(n);
    const auto sides = nn::lessons::transpose_sides(
        choice_of<TransposeRule>("rule", rule), {.a = playground::matrix_of("A", a, rows, columns),
                                                 .b = playground::matrix_of("B", b, rows, columns),
                                                 .c = playground::matrix_of("C", c, columns, rows),
                                                 .alpha = alpha});
    val object = val::object();
    object.set("left", playground::object_of(sides.left));
    object.set("right", playground::object_of(sides.right));
    object.set("equal", to_js(sides.equal));
    object.set("holds", sides.holds);
    return object;
  });
}
