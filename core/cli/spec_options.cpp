#include "spec_options.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "nn/numbers.hpp"

namespace cli {
namespace {

std::string option_name(std::string_view field) {
  std::string name = "--" + std::string(field);
  std::ranges::replace(name, '_', '-');
  return name;
}

std::string legal_values(const nn::SpecField& field) {
  if (!field.choices.empty()) return nn::joined(field.choices);
  return nn::number_text(field.minimum) + " to " + nn::number_text(field.maximum);
}

}  // namespace

SpecOptions::SpecOptions(CLI::App& command) {
  command.add_option("--preset", preset_, "lecture, figure or modern; the options below change it")
      ->default_str(preset_);
  for (const nn::SpecField& field : nn::spec_fields())
    command
        .add_option_function<std::string>(
            option_name(field.name),
            [this, name = field.name](const std::string& text) { given_[name] = text; },
            legal_values(field))
        ->group("Spec");
}

nn::Spec SpecOptions::spec() const {
  std::string text;
  for (const auto& [name, value] : given_) {
    text += name;
    text += '=';
    text += value;
    text += '\n';
  }
  return nn::from_text(text, nn::preset(preset_));
}

}  // namespace cli
