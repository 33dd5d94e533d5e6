#include <iostream>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "nn/digits_csv.hpp"
#include "nn/error.hpp"
#include "nn/model_file.hpp"
#include "nn/trainer.hpp"
#include "output.hpp"

namespace cli {
namespace {

struct EvaluateOptions {
  std::string model;
  std::string csv;
  bool json = false;
};

/// What `read` makes of a file; an error names the file.
template <class Read>
auto read_as(const std::string& path, Read read) {
  const std::string text = read_file(path);
  try {
    return read(text);
  } catch (const nn::Error& error) {
    throw nn::Error(path + ": " + error.what());
  }
}

void evaluate(const EvaluateOptions& options) {
  nn::Model model = read_as(options.model, nn::read_model);
  const nn::Digits digits = read_as(options.csv, nn::read_digits_csv);
  const nn::Evaluation evaluation = nn::evaluate(
      model.network, model.spec.loss, nn::inputs_of<float>(digits.images, model.spec.pixels),
      std::span<const std::uint8_t>(digits.labels));
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
  const auto options = std::make_shared<EvaluateOptions>();
  command->add_option("--model", options->model, "File that train --save wrote")->required();
  command->add_option("--csv", options->csv, "Lines of 64 counts 0 to 16 and a label")->required();
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { evaluate(*options); };
}

}  // namespace cli
