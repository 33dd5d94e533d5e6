#include "digits.hpp"

#include <optional>
#include <span>
#include <string>

#include "bind.hpp"
#include "nn/digits_reader.hpp"

namespace playground {
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
    throw nn::Error(nn::Phrase{
        "no_digits", "there are no digits yet; expected beginDigits and readDigits before"});
  return loaded();
}

}  // namespace playground

EMSCRIPTEN_BINDINGS(digits) {
  playground::register_given_as<playground::Text>();
  playground::register_given_as<playground::Numbers>();

  playground::bind("beginDigits", [](playground::Text packed) {
    auto& [bytes, reader] = playground::reading();
    reader.reset();
    bytes = packed;
    reader.emplace(std::as_bytes(std::span(bytes)));
  });
  playground::bind("readDigits", [](double count) {
    auto& [bytes, reader] = playground::reading();
    if (!reader) return playground::loaded().size() > 0;
    if (!reader->read(playground::count_of(count))) return false;
    playground::loaded() = reader->take();
    reader.reset();
    bytes = {};
    return true;
  });
}
