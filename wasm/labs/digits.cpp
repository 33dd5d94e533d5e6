#include "digits.hpp"

#include "bind.hpp"

using playground::bind;
using playground::loaded_digits;
using playground::Numbers;
using playground::Text;

nn::lessons::LoadedDigits& playground::loaded_digits() {
  static nn::lessons::LoadedDigits digits;
  return digits;
}

EMSCRIPTEN_BINDINGS(digits) {
  playground::register_given_as<Text>();
  playground::register_given_as<Numbers>();

  bind("beginDigits", [](Text packed) { loaded_digits().begin(packed); });
  bind("readDigits",
       [](double count) { return loaded_digits().read(playground::count_of(count)); });
}
