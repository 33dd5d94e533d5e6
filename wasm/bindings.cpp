// The module's API, read top to bottom; playground.d.ts describes it, session.hpp does the work.
#include <emscripten/bind.h>
#include <unistd.h>

#include "activations.hpp"
#include "bind.hpp"
#include "rasterized.hpp"
#include "session.hpp"

namespace {

using emscripten::val;
using playground::bind;
using playground::count_of;
using playground::index_of;
using playground::to_js;

/// One an instance of the module. As a class with handles it would cost every page 3.7 kB of
/// Embind's code.
playground::Session session;

val array_of(const nn::Confusion& confusion) {
  const auto counts = confusion.counts();
  return val::array(counts.begin(), counts.end());
}

val labels_of(bool test) { return to_js(session.digits(test).labels); }

/// (n, 64) row by row.
val pixels_of(bool test) {
  std::vector<std::uint8_t> pixels;
  for (const nn::Image& image : session.digits(test).images)
    for (const std::uint8_t count : image) pixels.push_back(count);
  return to_js(pixels);
}

using Text = std::string_view;
using Numbers = std::span<const float>;

/// Of a Uint8Array.
std::span<const std::uint8_t> bytes_of(Text bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

val to_js(const playground::Report& report) {
  val object = val::object();
  object.set("minibatch", report.minibatch);
  object.set("learningRate", report.learning_rate);
  object.set("trainLoss", report.train_loss);
  object.set("testLoss", report.test_loss);
  object.set("trainAccuracy", report.train_accuracy);
  object.set("testAccuracy", report.test_accuracy);
  object.set("penAccuracy", report.pen_accuracy);
  object.set("confusion", array_of(report.confusion));
  object.set("trainConfusion", array_of(report.train_confusion));
  object.set("ending", report.ending);
  object.set("checksum", report.checksum);
  object.set("divergence", report.divergence ? to_js(*report.divergence) : val::null());
  return object;
}

val spec_fields() {
  val list = val::array();
  for (const nn::SpecField& field : nn::spec_fields()) {
    val object = val::object();
    object.set("name", std::string(field.name));
    object.set("kind", std::string(nn::name_of(field.kind)));
    object.set("minimum", field.minimum);
    object.set("maximum", field.maximum);
    object.set("choices", nn::joined(field.choices));
    object.set("live", field.live);
    list.call<void>("push", object);
  }
  return list;
}

val presets() {
  val list = val::array();
  for (const nn::Preset& preset : nn::presets()) {
    val object = val::object();
    object.set("name", std::string(preset.name));
    object.set("spec", nn::to_text(preset.spec));
    list.call<void>("push", object);
  }
  return list;
}

val rasterize(Numbers strokes, float pen_width, bool smooth, bool normalize) {
  const auto rasterized = playground::rasterize(
      strokes, {pen_width, smooth ? nn::Edges::kSmooth : nn::Edges::kSharp, normalize});
  val object = val::object();
  object.set("raster", to_js(rasterized.raster));
  object.set("counts", to_js(rasterized.counts));
  object.set("scale", rasterized.placement.scale);
  object.set("x", rasterized.placement.x);
  object.set("y", rasterized.placement.y);
  return object;
}

val raster_options() {
  const nn::RasterOptions options;
  val object = val::object();
  object.set("penWidth", options.pen_width);
  object.set("smooth", options.edges == nn::Edges::kSmooth);
  object.set("normalize", options.normalize);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(playground) {
  playground::register_given_as<Text>();
  playground::register_given_as<Numbers>();

  bind("load", [](Text digits) { session.load(std::as_bytes(bytes_of(digits))); });
  bind("loadPen", [](Text digits) { session.load_pen(std::as_bytes(bytes_of(digits))); });
  bind("configure", [](Text spec) { session.configure(spec); });
  bind("adopt", [](Numbers parameters) { session.adopt(parameters); });
  bind("spec", [] { return session.spec(); });
  bind("runs", [] { return session.runs(); });
  bind("advance", [](double minibatches) { return session.advance(count_of(minibatches)); });
  bind("ended", [] { return session.ended(); });
  bind("reset", [] { session.reset(); });
  bind("report", [] { return to_js(session.report()); });
  bind("weights", [](double layer) { return to_js(session.weights(index_of("layer", layer))); });
  bind("predict", [] { session.predict(); });
  bind("predictionInput", [] {
    return val(emscripten::typed_memory_view(session.prediction_input().size(),
                                             session.prediction_input().data()));
  });
  bind("predictionOutput", [] {
    return val(emscripten::typed_memory_view(session.prediction_output().size(),
                                             session.prediction_output().data()));
  });
  bind("trace", [](Numbers values) {
    val object = val::object();
    object.set("activations", to_js(session.trace(values)));
    return object;
  });
  bind("testLabels", [] { return labels_of(true); });
  bind("testPixels", [] { return pixels_of(true); });
  bind("trainingLabels", [] { return labels_of(false); });
  bind("trainingPixels", [] { return pixels_of(false); });
  bind("classify", [](bool test) {
    const auto classification = session.classify(test);
    val object = val::object();
    object.set("predicted", to_js(classification.predicted));
    object.set("output", to_js(classification.output));
    return object;
  });
  bind("bias", [](double layer) { return to_js(session.bias(index_of("layer", layer))); });
  bind("parameters", [] { return to_js(session.parameters()); });
  bind("inspect", [](Numbers values, double label) {
    const auto inspection =
        session.inspect(values, label >= 0 ? static_cast<int>(count_of(label)) : -1);
    val object = val::object();
    object.set("sums", to_js(inspection.sums));
    object.set("activations", to_js(inspection.activations));
    object.set("derivatives", to_js(inspection.derivatives));
    object.set("errors", to_js(inspection.errors));
    return object;
  });
  bind("saliency", [](Numbers values, double output) {
    return to_js(session.saliency(values, index_of("output", output)));
  });
  bind("gradient", [](double layer, double unit) {
    return to_js(session.gradient(index_of("layer", layer), index_of("unit", unit)));
  });
  bind("varied", [](double digit, Text spec, double samples) {
    return to_js(session.varied(index_of("digit", digit), spec, index_of("samples", samples)));
  });
  bind("setParameter", [](double layer, double input, double unit, float value) {
    session.set_parameter(layer, input, unit, value);
  });
  bind("freeze", [](double layer, double input, double unit, bool frozen) {
    session.freeze(layer, input, unit, frozen);
  });
  bind("addOwn",
       [](Text values, Text labels) { session.add_own(bytes_of(values), bytes_of(labels)); });
  bind("removeOwn", [](double count) { session.remove_own(count); });
  bind("keep", [] { session.keep(); });
  bind("kept", [] {
    const auto kept = session.kept();
    return val::array(kept.begin(), kept.end());
  });
  bind("memoryUsed", [] { return reinterpret_cast<std::uintptr_t>(sbrk(0)); });
  bind("rewind", [](double minibatch) { session.rewind(minibatch); });

  bind("activate", [](Text name, Numbers sums) { return to_js(playground::activate(name, sums)); });
  bind("derivatives", [](Text name, Numbers sums, Numbers outputs) {
    return to_js(playground::derivatives(name, sums, outputs));
  });

  bind("specFields", [] { return spec_fields(); });
  bind("presets", [] { return presets(); });
  bind("checkSpec", [](Text spec) { playground::check_spec(spec); });
  bind("rasterOptions", [] { return raster_options(); });
  bind("rasterize", [](Numbers strokes, float pen_width, bool smooth, bool normalize) {
    return rasterize(strokes, pen_width, smooth, normalize);
  });
}
