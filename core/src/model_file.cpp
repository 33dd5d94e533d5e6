#include "nn/model_file.hpp"

#include <array>
#include <cmath>
#include <cstdio>

#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"
#include "text_encoding.hpp"

namespace nn {
namespace {

constexpr std::string_view kTitle = "digit-playground model 1";

void append_row(std::string& text, std::span<const float> row) {
  std::array<char, 32> number{};
  for (std::size_t i = 0; i < row.size(); ++i) {
    std::snprintf(number.data(), number.size(), "%s%.9g", i == 0 ? "" : " ",
                  static_cast<double>(row[i]));
    text += number.data();
  }
  text += '\n';
}

class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  std::string_view next() {
    ++number_;
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos)
      throw Error(Phrase{"model_cut_short",
                         "line # of the model is missing: the model file is cut short", number_});
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    // As Windows ends a line.
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

  void expect(const std::string& legal) {
    const std::string_view line = next();
    if (line != legal) throw illegal(place(), quoted(line), {"text", "\"#\"", legal});
  }

  void read_row(std::span<float> row) {
    const std::string_view line = next();
    const auto numbers = split_text(line, ' ');
    if (numbers.size() != row.size())
      throw illegal({"numbers_in_line", "the number of numbers in line # of the model", number_},
                    numbers.size(), exactly(row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      double value = 0;
      if (!parse_number(numbers[i], value) || !std::isfinite(static_cast<float>(value)))
        throw illegal({"number_in_line", "line # of the model, number #", number_, i + 1},
                      quoted(numbers[i]), finite());
      row[i] = static_cast<float>(value);
    }
  }

  [[nodiscard]] bool done() const { return rest_.empty(); }
  [[nodiscard]] Phrase place() const { return {"line", "line # of the model", number_}; }
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  std::string_view rest_;
  std::size_t number_ = 0;
};

std::string weights_title(const FullyConnectedLayer<float>& layer) {
  return "W " + std::to_string(rows(layer.weights())) + " " +
         std::to_string(columns(layer.weights()));
}

std::string bias_title(const FullyConnectedLayer<float>& layer) {
  return "b " + std::to_string(layer.bias().size());
}

}  // namespace

std::string write_model(const Spec& spec, const Network<float>& network) {
  std::string text = std::string(kTitle) + "\n" + to_text(spec);
  network.for_each_connected([&](const FullyConnectedLayer<float>& layer) {
    const auto weights = flat(layer.weights());
    const std::size_t outputs = columns(layer.weights());
    text += weights_title(layer) + "\n";
    for (std::size_t i = 0; i < rows(layer.weights()); ++i)
      append_row(text, weights.subspan(i * outputs, outputs));
    text += bias_title(layer) + "\n";
    append_row(text, flat(layer.bias()));
  });
  return text + "end\n";
}

Model read_model(std::string_view bytes) {
  const std::string text = decoded_text(bytes);
  Lines lines(text);
  lines.expect(std::string(kTitle));
  std::string fields;
  for (std::size_t i = 0; i < spec_fields().size(); ++i) fields += std::string(lines.next()) + "\n";
  const Spec spec = from_text(fields);
  Model model{.spec = spec, .network = build_network<float>(spec), .note = {}};
  model.network.for_each_connected([&](FullyConnectedLayer<float>& layer) {
    const auto weights = flat(layer.weights());
    const std::size_t outputs = columns(layer.weights());
    lines.expect(weights_title(layer));
    for (std::size_t i = 0; i < rows(layer.weights()); ++i)
      lines.read_row(weights.subspan(i * outputs, outputs));
    lines.expect(bias_title(layer));
    lines.read_row(flat(layer.bias()));
  });
  lines.expect("end");
  if (!lines.done())
    throw Error(Phrase{"model_goes_on", "the model file goes on after its end, line # of the model",
                       lines.number()});
  return model;
}

}  // namespace nn
