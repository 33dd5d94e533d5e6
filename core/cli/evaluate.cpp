#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "digit_options.hpp"
#include "gallery.hpp"
#include "model_options.hpp"
#include "nn/fused_network.hpp"
#include "nn/probe.hpp"
#include "output.hpp"

namespace cli {
namespace {

struct EvaluateOptions {
  explicit EvaluateOptions(CLI::App& command) : model(command), digits(command) {}
  ModelOptions model;
  DigitOptions digits;
  OutputFile gallery;
  bool json = false;
};

void evaluate(const EvaluateOptions& options) {
  const nn::Model model = options.model.read();
  const nn::Digits digits = options.digits.read();
  if (digits.labels.empty())
    throw nn::Error("the table has no labels; expected a column of them, or digits classify");
  options.gallery.check();
  nn::FusedNetwork<float> network(model.spec.loss);
  network.add(model.network);
  const nn::Probe probe(network, model.spec.pixels);
  const nn::Evaluation evaluation = probe.evaluate(digits);
  const nlohmann::ordered_json result = {{"digits", digits.size()},
                                         {"loss", evaluation.loss},
                                         {"accuracy", evaluation.confusion.accuracy()},
                                         {"confusion", json_of(evaluation.confusion)}};
  print_and_save(options.json ? result.dump() + "\n" : lecture_text(evaluation.confusion), [&] {
    options.gallery.write([&] { return gallery_of_mistakes(probe, digits); });
  });
}

}  // namespace

std::function<void()> add_evaluate(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("evaluate", "Accuracy and confusion matrix of a saved model");
  const auto options = std::make_shared<EvaluateOptions>(*command);
  options->gallery.add(*command, "--gallery",
                       "Write a picture of the digits taken for others to this file, as SVG");
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { evaluate(*options); };
}

}  // namespace cli
