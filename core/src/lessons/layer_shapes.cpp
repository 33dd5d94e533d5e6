#include "nn/lessons/layer_shapes.hpp"

#include "nn/error.hpp"

namespace nn::lessons {
namespace {

void check_count(const char* thing, std::size_t count) {
  if (count == 0) throw illegal(thing, "0", at_least(1));
}

Shape in_columns(LayerThing thing, std::size_t inputs, std::size_t outputs, std::size_t examples) {
  switch (thing) {
    case LayerThing::kInput:
      return {.rows = inputs, .columns = examples};
    case LayerThing::kWeights:
      return {.rows = outputs, .columns = inputs};
    case LayerThing::kBias:
      return {.rows = outputs, .columns = 1};
    case LayerThing::kOutput:
      break;
  }
  return {.rows = outputs, .columns = examples};
}

}  // namespace

Shape shape_of(LayerThing thing, Convention convention, std::size_t inputs, std::size_t outputs,
               std::size_t examples) {
  check_count("number of inputs", inputs);
  check_count("number of outputs", outputs);
  check_count("number of examples", examples);
  const Shape shape = in_columns(thing, inputs, outputs, examples);
  if (convention == Convention::kColumns) return shape;
  return {.rows = shape.columns, .columns = shape.rows};
}

}  // namespace nn::lessons
