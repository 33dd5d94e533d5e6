#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "digit_options.hpp"
#include "model_options.hpp"
#include "nn/inputs.hpp"
#include "nn/metrics.hpp"
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
  nn::Model model = options.model.read();
  const nn::Digits digits = options.digits.read();
  const nn::Matrix<float> outputs =
      model.network.predict(nn::inputs_of<float>(digits.images, model.spec.pixels));
  auto answers = nlohmann::ordered_json::array();
  std::string lines;
  for (std::size_t i = 0; i < digits.images.size(); ++i) {
    const std::size_t answer =
        nn::argmax(nn::flat(outputs).subspan(i * nn::kClasses, nn::kClasses));
    answers.push_back(answer);
    lines += std::to_string(answer) + "\n";
  }
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
