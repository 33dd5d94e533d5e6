#include "bind.hpp"
#include "nn/files/digit_table.hpp"

namespace {

using emscripten::val;
using playground::bind;
using playground::guarded;
using playground::Text;
using playground::to_js;

val to_js(const nn::TableLayout& layout) {
  val object = val::object();
  object.set("separator", std::string(1, layout.separator));
  object.set("columns", layout.columns);
  object.set("header", layout.header);
  object.set("names", val::array(layout.names.begin(), layout.names.end()));
  object.set("label", layout.label);
  object.set("index", layout.index);
  object.set("side", layout.side);
  object.set("ink", layout.ink);
  object.set("inverted", layout.inverted);
  object.set("blankIsZero", layout.blank_is_zero);
  object.set("labelsAreWords", layout.labels_are_words);
  return object;
}

nn::TableLayout layout_of(const val& object) {
  const auto separator = object["separator"].as<std::string>();
  const auto count = [&](const char* name) {
    return playground::index_of(name, object[name].as<double>());
  };
  return {.separator = separator.empty() ? ',' : separator.front(),
          .columns = count("columns"),
          .header = count("header"),
          .names = {},
          .label = object["label"].as<int>(),
          .index = object["index"].as<int>(),
          .side = count("side"),
          .ink = static_cast<unsigned>(count("ink")),
          .inverted = object["inverted"].as<bool>(),
          .blank_is_zero = object["blankIsZero"].as<bool>(),
          .labels_are_words = object["labelsAreWords"].as<bool>()};
}

val to_js(const nn::TableRefusal& refusal) {
  val object = val::object();
  object.set("kind", std::string(nn::name_of(refusal.kind)));
  object.set("columns", refusal.columns);
  object.set("value", refusal.value);
  object.set("text", refusal.text);
  return object;
}

val to_js(const nn::TableRows& rows) {
  std::vector<std::uint8_t> counts;
  counts.reserve(rows.images.size() * nn::kPixels);
  for (const nn::Image& image : rows.images)
    counts.insert(counts.end(), image.begin(), image.end());
  val faults = val::array();
  for (const nn::TableFault& fault : rows.faults) {
    val object = val::object();
    object.set("line", fault.line);
    object.set("kind", std::string(nn::name_of(fault.kind)));
    object.set("columns", fault.columns);
    object.set("column", fault.column);
    object.set("text", fault.text);
    faults.call<void>("push", object);
  }
  val object = val::object();
  object.set("counts", to_js(counts));
  object.set("labels", to_js(rows.labels));
  object.set("faults", faults);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(table) {
  emscripten::class_<nn::TableSurvey>("TableSurvey")
      .function("add", guarded([](nn::TableSurvey& survey, Text bytes) { survey.add(bytes); }))
      .function("layout", guarded([](nn::TableSurvey& survey) {
                  return std::visit([](const auto& found) { return to_js(found); },
                                    survey.layout());
                }));
  bind("tableSurvey", [] { return nn::TableSurvey(); });

  emscripten::class_<nn::TableReader>("TableReader")
      .function("add", guarded([](nn::TableReader& reader, Text bytes) {
                  reader.add(bytes);
                  return to_js(reader.take());
                }))
      .function("finish", guarded([](nn::TableReader& reader) {
                  reader.finish();
                  return to_js(reader.take());
                }));
  bind("tableReader", [](const val& layout) { return nn::TableReader(layout_of(layout)); });
}
