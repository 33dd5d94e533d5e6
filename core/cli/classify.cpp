#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "digit_options.hpp"
#include "model_options.hpp"
#include "nn/fused_network.hpp"
#include "nn/probe.hpp"
#include "output.hpp"

namespace cli {
namespace {

struct ClassifyOptions {
  explicit ClassifyOptions(CLI::App& command) : model(command), digits(command) {}
  ModelOptions model;
  DigitOptions digits;
  bool json = false;
};

void classify(const ClassifyOptions& options) {
  const nn::Model model = options.model.read();
  const nn::Digits digits = options.digits.read();
  nn::FusedNetwork<float> network(model.spec.loss);
  network.add(model.network);
  const auto answers = nn::Probe(network, model.spec.pixels).classify(digits.images).predicted;
  std::string lines;
  for (const std::uint8_t answer : answers) lines += std::to_string(answer) + "\n";
  if (options.json)
    lines = nlohmann::ordered_json{{"digits", digits.images.size()}, {"answers", answers}}.dump() +
            "\n";
  print(lines);
}

}  // namespace

std::function<void()> add_classify(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "classify", "What a saved model takes digits for, one a line; they need no labels");
  const auto options = std::make_shared<ClassifyOptions>(*command);
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { classify(*options); };
}

}  // namespace cli
