#include "files/layer_order.hpp"

#include <doctest/doctest.h>

namespace {

using nn::LayerOrder;
using nn::files::LayerEnds;

LayerOrder ordered(const std::vector<LayerEnds>& layers, const LayerOrder& wanted = {}) {
  LayerOrder names;
  for (const std::size_t i : nn::files::order_of(layers, wanted)) names.push_back(layers[i].name);
  return names;
}

/// Layers 64 to 64 of these names, and one 64 to 10.
std::vector<LayerEnds> alike(const LayerOrder& names, const std::string& last) {
  std::vector<LayerEnds> layers;
  for (const std::string& name : names) layers.push_back({name, 64, 64});
  layers.push_back({last, 64, 10});
  return layers;
}

void check_open(const std::vector<LayerEnds>& layers, std::size_t orders) {
  try {
    nn::files::order_of(layers, {});
    FAIL("an order was taken");
  } catch (const nn::OpenLayerOrder& error) {
    CHECK(error.orders().size() == orders);
  }
}

}  // namespace

TEST_CASE("shapes that allow one order tell it, whatever the names") {
  CHECK(ordered({{"body", 128, 64}, {"fc_in", 64, 128}, {"z", 64, 10}}) ==
        LayerOrder{"fc_in", "body", "z"});
  CHECK(ordered({{"hidden", 64, 32}, {"input", 64, 64}, {"output", 32, 10}}) ==
        LayerOrder{"input", "hidden", "output"});
  CHECK(ordered({{"1", 32, 10}, {"2", 64, 32}}) == LayerOrder{"2", "1"});
}

TEST_CASE("where shapes allow several, numbers tell, and words for the ends") {
  CHECK(ordered(alike({"fc10", "fc9"}, "fc11")) == LayerOrder{"fc9", "fc10", "fc11"});
  CHECK(ordered(alike({"hidden", "input"}, "output")) == LayerOrder{"input", "hidden", "output"});
  CHECK(ordered(alike({"net.body", "net.fcIn"}, "net.fcOut")) ==
        LayerOrder{"net.fcIn", "net.body", "net.fcOut"});
  CHECK(ordered(alike({"h2", "h1", "input_layer"}, "head")) ==
        LayerOrder{"input_layer", "h1", "h2", "head"});
  CHECK(ordered(alike({"b", "EINGABE"}, "c")).front() == "EINGABE");
  CHECK(ordered(alike({"net~body", "net~in"}, "output_layer")) ==
        LayerOrder{"net~in", "net~body", "output_layer"});
  CHECK(ordered(alike({"h7", "h6", "h5", "h4", "h3", "h2", "h1"}, "output")) ==
        LayerOrder{"h1", "h2", "h3", "h4", "h5", "h6", "h7", "output"});
}

TEST_CASE("where neither does, the choice is the reader's") {
  check_open(alike({"a", "b"}, "c"), 2);
  check_open(alike({"hidden", "body", "input"}, "output"), 2);
  check_open(alike({"in_out", "hidden"}, "output"), 2);
  check_open(alike({"encoder", "middle", "decoder"}, "c"), 6);
  // Names that contradict the shapes tell nothing.
  check_open(alike({"output", "b"}, "input"), 2);
  check_open(alike({"a", "b", "c", "d", "e", "f"}, "g"), 120);
  CHECK_THROWS_WITH_AS(
      ordered(alike({"a", "b"}, "c")),
      "the order of the layers is not told by their names, and shapes allow a,b,c or b,a,c",
      nn::Error);
}

TEST_CASE("a wanted order names each layer once") {
  const auto layers = alike({"a", "b"}, "c");
  CHECK(ordered(layers, {"b", "a", "c"}) == LayerOrder{"b", "a", "c"});
  for (const LayerOrder& wanted :
       {LayerOrder{"b", "a"}, {"b", "a", "c", "a"}, {"b", "b", "c"}, {"x"}}) {
    CHECK_THROWS_AS(ordered(layers, wanted), nn::Error);
  }
  CHECK_THROWS_WITH_AS(ordered(layers, {"a\x1b"}),
                       R"(the order of the layers is a\x1b; expected each of a,b,c once)",
                       nn::Error);
}

TEST_CASE("layers that fit in no order come by their names") {
  CHECK(ordered({{"10", 8, 10}, {"2", 64, 7}}) == LayerOrder{"2", "10"});
  // One leads from the pixels through both, though not to the classes.
  CHECK(ordered({{"2", 64, 7}, {"1", 7, 9}}) == LayerOrder{"1", "2"});
  // More layers than a spec may have are not tried out.
  CHECK(ordered(alike({"9", "8", "7", "6", "5", "4", "3", "2", "1"}, "0")) ==
        LayerOrder{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
}
