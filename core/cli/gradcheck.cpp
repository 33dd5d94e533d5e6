#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "nn/build_network.hpp"
#include "nn/gradient_check.hpp"
#include "nn/inputs.hpp"
#include "nn/split.hpp"
#include "output.hpp"
#include "spec_options.hpp"

namespace cli {
namespace {

// Enough that the sum over a minibatch counts; every parameter takes seven forward passes, or more
// at a kink.
constexpr std::size_t kExamples = 4;

struct GradcheckOptions {
  explicit GradcheckOptions(CLI::App& command) : spec(command) {}
  SpecOptions spec;
  bool json = false;
};

void gradcheck(const GradcheckOptions& options) {
  const nn::Spec spec = options.spec.spec();
  const nn::Digits digits =
      nn::split_digits(nn::unpack_digits(nn::packed_digits()), spec.split, spec.seed).training;
  nn::Network<double> network = nn::build_network<double>(spec);
  const nn::WorstGradient worst = nn::check_gradients(
      network, spec.loss,
      nn::inputs_of<double>(std::span(digits.images).first(kExamples), spec.pixels),
      nn::one_hot<double>(std::span(digits.labels).first(kExamples), nn::kClasses));
  if (options.json) {
    const nlohmann::ordered_json result = {{"spec", json_of(spec)},
                                           {"worst_relative_error", worst.relative_error},
                                           {"parameter", worst.parameter},
                                           {"backward", worst.backward},
                                           {"differences", worst.differences},
                                           {"checked", worst.checked},
                                           {"skipped", worst.skipped}};
    print(result.dump() + "\n");
    return;
  }
  std::ostringstream text;
  text << "Worst relative error " << worst.relative_error << ", at " << worst.parameter
       << ": backward " << worst.backward << ", differences " << worst.differences << "\n"
       << worst.checked << " parameters checked";
  if (worst.skipped > 0) text << ", " << worst.skipped << " left out next to a kink";
  text << '\n';
  print(text.str());
}

}  // namespace

std::function<void()> add_gradcheck(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "gradcheck", "Compare backpropagation with central differences, in double precision");
  const auto options = std::make_shared<GradcheckOptions>(*command);
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { gradcheck(*options); };
}

}  // namespace cli
