#include <iostream>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "gallery.hpp"
#include "nn/digits_bitmaps.hpp"
#include "nn/digits_csv.hpp"
#include "nn/files/model_format.hpp"
#include "nn/trainer.hpp"
#include "output.hpp"
#include "stroke_options.hpp"

namespace cli {
namespace {

struct EvaluateOptions {
  explicit EvaluateOptions(CLI::App& command) : strokes(command) { strokes.add_edges(command); }
  std::string model;
  std::string preset = "lecture";
  std::string csv;
  StrokeOptions strokes;
  std::string bitmaps;
  std::string gallery;
  bool json = false;
};

nn::Digits read_digits(const EvaluateOptions& options) {
  if (!options.csv.empty()) return read_as(options.csv, nn::read_digits_csv);
  if (!options.bitmaps.empty()) return read_as(options.bitmaps, nn::read_digits_bitmaps);
  const nn::RasterOptions raster = options.strokes.raster();
  nn::Digits digits;
  for (const nn::PenDigit& digit : options.strokes.read()) {
    digits.images.push_back(nn::image_of(digit.drawing, raster));
    digits.labels.push_back(digit.label);
  }
  return digits;
}

void evaluate(const EvaluateOptions& options) {
  nn::Model model = read_as(options.model, [&](std::string_view bytes) {
    return nn::read_model(nn::format_of(options.model), bytes, nn::preset(options.preset));
  });
  const nn::Digits digits = read_digits(options);
  const nn::Evaluation evaluation = nn::evaluate(
      model.network, model.spec.loss, nn::inputs_of<float>(digits.images, model.spec.pixels),
      std::span<const std::uint8_t>(digits.labels));
  if (!options.gallery.empty())
    write_file(options.gallery, gallery_of_mistakes(model.network, model.spec.pixels, digits));
  if (!options.json) {
    std::cout << lecture_text(evaluation.confusion);
    return;
  }
  const nlohmann::ordered_json result = {{"digits", digits.size()},
                                         {"loss", evaluation.loss},
                                         {"accuracy", evaluation.confusion.accuracy()},
                                         {"confusion", json_of(evaluation.confusion)}};
  std::cout << result.dump() << '\n';
}

}  // namespace

std::function<void()> add_evaluate(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("evaluate", "Accuracy and confusion matrix of a saved model");
  const auto options = std::make_shared<EvaluateOptions>(*command);
  command
      ->add_option("--model", options->model,
                   "File that train --save wrote, or .safetensors or .npz of another program")
      ->required();
  command->add_option("--preset", options->preset,
                      "For a model of another program: its activations and pixels");
  auto* digits = command->add_option_group("Digits", "One of these");
  digits->add_option("--csv", options->csv, "Lines of 64 counts 0 to 16 and a label");
  digits->add_option("--bitmaps", options->bitmaps,
                     "32 lines of 32 characters 0 or 1 and a line with the label");
  digits->add_option(options->strokes.strokes());
  digits->require_option(1);
  command->add_option("--gallery", options->gallery,
                      "Write a picture of the digits taken for others to this file, as SVG");
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { evaluate(*options); };
}

}  // namespace cli
