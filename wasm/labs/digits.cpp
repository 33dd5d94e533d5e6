#include "digits.hpp"

#include <optional>
#include <span>
#include <string>

#include "bind.hpp"
#include "nn/digits_reader.hpp"

namespace lab {
namespace {

nn::Digits& loaded() {
  static nn::Digits digits;
  return digits;
}

/// What is being read: the bytes, and how far it has come.
struct Reading {
  std::string packed;
  std::optional<nn::DigitsReader> reader;
};

Reading& reading() {
  static Reading reading;
  return reading;
}

}  // namespace

const nn::Digits& digits() {
  if (loaded().size() == 0)
    throw nn::Error("there are no digits yet; expected beginDigits and readDigits before");
  return loaded();
}

}  // namespace lab

EMSCRIPTEN_BINDINGS(digits) {
  playground::register_given_as<lab::Text>();
  playground::register_given_as<lab::Numbers>();

  lab::bind("beginDigits", [](lab::Text packed) {
    auto& [bytes, reader] = lab::reading();
    reader.reset();
    bytes = packed;
    reader.emplace(std::as_bytes(std::span(bytes)));
  });
  lab::bind("readDigits", [](double count) {
    auto& [bytes, reader] = lab::reading();
    if (!reader) return lab::loaded().size() > 0;
    if (!reader->read(lab::count_of(count))) return false;
    lab::loaded() = reader->take();
    reader.reset();
    bytes = {};
    return true;
  });
}
