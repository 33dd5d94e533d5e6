#include <algorithm>
#include <chrono>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "nn/files/model_format.hpp"
#include "nn/trainer.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "spec_options.hpp"

namespace cli {
namespace {

struct TrainOptions {
  explicit TrainOptions(CLI::App& command) : spec(command) {}
  SpecOptions spec;
  OutputFile save;
  bool json = false;
};

void train(const TrainOptions& options) {
  const nn::Spec spec = options.spec.spec();
  nn::Trainer<float> trainer(spec, nn::unpack_digits(nn::packed_digits()),
                             nn::unpack_digits(nn::packed_pen_digits()));
  // Found out now, not after minutes of training.
  options.save.check();

  using Clock = std::chrono::steady_clock;
  Progress progress(spec.minibatches);
  double seconds = 0;
  while (!trainer.ended()) {
    const auto begin = Clock::now();
    trainer.advance(std::max<std::size_t>(1, spec.minibatches / 100));
    seconds += std::chrono::duration<double>(Clock::now() - begin).count();
    // not covered: tests have no terminal
    if (progress.visible()) {
      progress.show(trainer.minibatch(),
                    trainer.probe().evaluate(trainer.test()).confusion.accuracy());
    }
  }
  progress.finish();

  const nn::Evaluation training = trainer.probe().evaluate(trainer.training());
  const nn::Evaluation test = trainer.probe().evaluate(trainer.test());
  std::string text;
  if (options.json) {
    nlohmann::ordered_json result = {
        {"spec", json_of(spec)},
        {"minibatches", trainer.minibatch()},
        {"seconds", seconds},
        {"minibatches_per_second", static_cast<double>(trainer.minibatch()) / seconds},
        {"train_loss", training.loss},
        {"test_loss", test.loss},
        {"train_accuracy", training.confusion.accuracy()},
        {"test_accuracy", test.confusion.accuracy()},
        {"pen_accuracy", trainer.probe().evaluate(trainer.pen_test()).confusion.accuracy()},
        {"confusion", json_of(test.confusion)},
        {"checksum", nn::weights_checksum(trainer.network())}};
    if (trainer.divergence() != nullptr) result["divergence"] = trainer.divergence()->sentence;
    text = result.dump() + "\n";
  } else {
    if (trainer.divergence() != nullptr)
      text = "Stopped: " + trainer.divergence()->sentence + "\n\n";
    text += lecture_text(test.confusion);
  }
  print_and_save(text, [&] {
    options.save.write(
        [&] { return nn::write_model(nn::format_of(options.save.path()), spec, trainer.model()); });
  });
}

}  // namespace

std::function<void()> add_train(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("train", "Train a network; print its confusion matrix and accuracy");
  const auto options = std::make_shared<TrainOptions>(*command);
  options->save.add(*command, "--save",
                    "Write the trained model to this file: .safetensors, .npz, or text");
  command->add_flag("--json", options->json, "Print one JSON object");
  return [options] { train(*options); };
}

}  // namespace cli
