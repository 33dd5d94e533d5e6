#include "digits.hpp"

#include <span>
#include <string>

#include "bind.hpp"

namespace lab {
namespace {

nn::Digits& loaded() {
  static nn::Digits digits;
  return digits;
}

}  // namespace

const nn::Digits& digits() { return loaded(); }

}  // namespace lab

EMSCRIPTEN_BINDINGS(digits) {
  lab::bind("loadDigits", [](const std::string& packed) {
    lab::loaded() = nn::unpack_digits(std::as_bytes(std::span(packed)));
  });
}
