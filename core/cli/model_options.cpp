#include "model_options.hpp"

#include <CLI/CLI.hpp>

#include "nn/files/model_format.hpp"
#include "nn/numbers.hpp"
#include "output.hpp"

namespace cli {
namespace {

constexpr const char* kUsualPreset = "lecture";

}  // namespace

ModelOptions::ModelOptions(CLI::App& command) {
  command
      .add_option("--model", path_,
                  "File that train --save wrote, or .safetensors or .npz of another program")
      ->required();
  command
      .add_option("--preset", preset_, "For a model of another program: its activations and pixels")
      ->default_str(kUsualPreset);
  command.add_option("--order", order_,
                     "For a model of another program whose layers fit together in several orders: "
                     "their names from the inputs to the outputs, as input,hidden,output");
}

nn::Model ModelOptions::read() const {
  const std::string preset = preset_.empty() ? kUsualPreset : preset_;
  nn::LayerOrder order;
  if (!order_.empty())
    for (const std::string_view name : nn::split_text(order_, ',')) order.emplace_back(name);
  nn::Model model = read_as(path_, [&](std::string_view bytes) {
    try {
      return nn::read_model(nn::format_of(path_), bytes, nn::preset(preset), order);
    } catch (const nn::OpenLayerOrder& error) {
      throw nn::Error(std::string(error.what()) + "; say which with --order");
    }
  });
  if (!model.note.empty()) note(path_ + ": " + model.note);
  if (!model.has_spec && preset_.empty())
    note(path_ + ": it does not say its activations and pixels, and gets those of the preset " +
         preset + "; say others with --preset");
  return model;
}

}  // namespace cli
