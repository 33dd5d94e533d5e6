// Models of other programs: their part of the module that files.d.ts describes.
#include <optional>

#include "bind.hpp"
#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/files/model_format.hpp"

namespace {

using emscripten::val;
using playground::bind;
using playground::Text;
using playground::to_js;

using Floats = std::span<const float>;

/// Calls body(span) with W and b of each layer, first to last.
template <class Body>
void for_each_tensor(nn::Network<float>& network, Body&& body) {
  network.for_each_connected([&](nn::FullyConnectedLayer<float>& layer) {
    body(nn::flat(layer.weights()));
    body(nn::flat(layer.bias()));
  });
}

nn::Network<float> network_of(const nn::Spec& spec, Floats parameters) {
  nn::Network<float> network = nn::build_network<float>(spec);
  std::size_t count = 0;
  for_each_tensor(network, [&](std::span<float> tensor) { count += tensor.size(); });
  if (parameters.size() != count)
    throw nn::illegal({"parameter_count", "the number of parameters"}, parameters.size(),
                      nn::exactly(count));
  auto from = parameters.begin();
  for_each_tensor(network, [&](std::span<float> tensor) {
    std::copy_n(from, tensor.size(), tensor.begin());
    from += static_cast<std::ptrdiff_t>(tensor.size());
  });
  return network;
}

/// The orders to choose from.
val to_js(const std::vector<nn::LayerOrder>& orders) {
  val list = val::array();
  for (const nn::LayerOrder& order : orders)
    list.call<void>("push", val::array(order.begin(), order.end()));
  val object = val::object();
  object.set("orders", list);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(files) {
  playground::register_given_as<Text>();
  playground::register_given_as<Floats>();

  bind("writeModel", [](Text name, Text spec_text, Floats parameters) {
    const nn::Spec spec = nn::from_text(spec_text);
    const std::string bytes =
        nn::write_model(nn::format_of(name), spec, network_of(spec, parameters));
    return to_js(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
  });
  bind("readModel", [](Text name, Text bytes, Text base, const val& order) {
    std::optional<nn::Model> read;
    try {
      read = nn::read_model(nn::format_of(name), bytes, nn::from_text(base),
                            emscripten::vecFromJSArray<std::string>(order));
    } catch (const nn::OpenLayerOrder& error) {
      return to_js(error.orders());
    }
    nn::Model& model = *read;
    std::vector<float> parameters;
    for_each_tensor(model.network, [&](std::span<float> tensor) {
      parameters.insert(parameters.end(), tensor.begin(), tensor.end());
    });
    val object = val::object();
    object.set("spec", nn::to_text(model.spec));
    object.set("parameters", to_js(parameters));
    object.set("hasSpec", model.has_spec);
    return object;
  });
}
