#include "nn/model_file.hpp"

#include <doctest/doctest.h>

#include "nn/build_network.hpp"
#include "nn/error.hpp"

namespace {

const nn::Spec& small_spec() {
  static const nn::Spec spec = nn::from_text("layers=64,5,10\nseed=3");
  return spec;
}

const std::string& small_model() {
  static const std::string text =
      nn::write_model(small_spec(), nn::build_network<float>(small_spec()));
  return text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

void refused(const std::string& text, const std::string& part) {
  try {
    nn::read_model(text);
    FAIL("was read: " << part);
  } catch (const nn::Error& error) {
    INFO(error.what());
    CHECK(std::string(error.what()).find(part) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("a model comes back to the bit, with its spec") {
  for (const nn::Preset& preset : nn::presets()) {
    const nn::Network<float> network = nn::build_network<float>(preset.spec);
    const nn::Model model = nn::read_model(nn::write_model(preset.spec, network));
    CHECK(model.spec == preset.spec);
    CHECK(nn::weights_checksum(model.network) == nn::weights_checksum(network));
  }
}

TEST_CASE("a weight of minus zero stays one: its bits are in the checksum") {
  for (const float weight : {-0.0F, 0.0F}) {
    nn::Network<float> network = nn::build_network<float>(small_spec());
    network.for_each_connected(
        [&](nn::FullyConnectedLayer<float>& layer) { layer.weights()(0, 0) = weight; });
    const nn::Model model = nn::read_model(nn::write_model(small_spec(), network));
    CHECK(nn::weights_checksum(model.network) == nn::weights_checksum(network));
  }
}

TEST_CASE("what editors do to a text does not hurt a model") {
  std::string windows;
  for (const char c : small_model()) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  std::string wide = "\xFF\xFE";
  for (const char c : small_model()) (wide += c) += '\0';
  for (const std::string& text : {windows, "\xEF\xBB\xBF" + small_model(), wide}) {
    const nn::Model model = nn::read_model(text);
    CHECK(nn::write_model(model.spec, model.network) == small_model());
  }
}

TEST_CASE("every cut of a model is refused") {
  const std::string& text = small_model();
  for (std::size_t length = 0; length < text.size(); length += 7)
    CHECK_THROWS_AS(nn::read_model(std::string_view(text).substr(0, length)), nn::Error);
}

TEST_CASE("damage is refused, with its line") {
  refused("hello\n", R"(line 1 of the model is "hello"; expected "digit-playground model 1")");
  refused(replaced(small_model(), "seed=3", "seed=x"), "seed is x");
  refused(replaced(small_model(), "layers=64,5,10", "layers=64,\x1b[31mEVIL,10"),
          "entry 2 of layers is ?[31mEVIL; expected");
  refused(replaced(small_model(), "layers=64,5,10", "layers=64,6,10"),
          R"(is "W 64 5"; expected "W 64 6")");
  refused(replaced(small_model(), "W 64 5\n", "W 64 5\nnan "),
          "the number of numbers in line 35 of the model is 6; expected 5");
  const std::string title = "W 64 5\n";
  const std::size_t first = small_model().find(title) + title.size();
  // The last is a double, but too large for a weight.
  for (const std::string number : {"nan", "1e999", "1e39"}) {
    std::string damaged = small_model();
    damaged.replace(first, damaged.find(' ', first) - first, number);
    refused(damaged,
            "line 35 of the model, number 1 is \"" + number + "\"; expected a finite number");
  }
  refused(small_model() + "more\n", "goes on after its end");
}
