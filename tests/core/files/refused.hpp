#pragma once

#include <string>

#include <doctest/doctest.h>

#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/files/model_format.hpp"

/// What the tests of model files have in common.
namespace files_test {

inline const nn::Spec& small_spec() {
  static const nn::Spec spec = nn::from_text("layers=64,5,10\nseed=3\nactivation=tanh");
  return spec;
}

inline const nn::Network<float>& small_network() {
  static const nn::Network<float> network = nn::build_network<float>(small_spec());
  return network;
}

/// Wants an Error whose sentence has `part` in it.
inline void refused(nn::ModelFormat format, const std::string& bytes, const std::string& part) {
  try {
    nn::read_model(format, bytes, {});
    FAIL("was read: ", part);
  } catch (const nn::Error& error) {
    INFO(std::string(error.what()));
    CHECK(std::string(error.what()).find(part) != std::string::npos);
  }
}

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// Every preset's network there and back.
inline void check_round_trip(nn::ModelFormat format) {
  for (const nn::Preset& preset : nn::presets()) {
    const nn::Network<float> network = nn::build_network<float>(preset.spec);
    const std::string bytes = nn::write_model(format, preset.spec, network);
    const nn::Model model = nn::read_model(format, bytes, {});
    CHECK(model.has_spec);
    CHECK(model.spec == preset.spec);
    CHECK(nn::weights_checksum(model.network) == nn::weights_checksum(network));
    CHECK(nn::write_model(format, model.spec, model.network) == bytes);
  }
}

inline void check_cuts_refused(nn::ModelFormat format) {
  const std::string bytes = nn::write_model(format, small_spec(), small_network());
  for (std::size_t length = 0; length < bytes.size(); length += 3)
    CHECK_THROWS_AS(nn::read_model(format, bytes.substr(0, length), {}), nn::Error);
  CHECK_THROWS_AS(nn::read_model(format, bytes + "x", {}), nn::Error);
}

}  // namespace files_test
