#pragma once

#include <string_view>
#include <vector>

#include <emscripten/bind.h>

#include "nn/error.hpp"
#include "nn/names.hpp"
#include "to_js.hpp"

/// What the labs' tables of names have in common.
namespace lab {

using emscripten::val;
using playground::to_js;

/// A function of the module that answers an nn::Error by throwing a JavaScript Error of the same
/// sentence.
template <class Lambda, class Result, class... Arguments>
struct Guarded {
  static Result call(Arguments... arguments) {
    try {
      return Lambda{}(std::forward<Arguments>(arguments)...);
    } catch (const nn::Error& error) {
      val::global("Error").new_(std::string(error.what())).throw_();
    }
    __builtin_unreachable();
  }
};

/// A lambda without captures as such a function; one that takes an object first can be its method.
template <class Lambda>
auto guarded(Lambda lambda) {
  const auto guard = []<class Result, class... Arguments>(Result (*)(Arguments...)) {
    return &Guarded<Lambda, Result, Arguments...>::call;
  };
  return guard(+lambda);
}

/// A lambda without captures as a function of the module.
template <class Lambda>
void bind(const char* name, Lambda lambda) {
  emscripten::function(name, guarded(lambda));
}

/// Numbers of a JavaScript array or typed array.
inline std::vector<double> doubles_of(const val& numbers) {
  return emscripten::convertJSArrayToNumberVector<double>(numbers);
}

/// The choice of that name. Throws Error, naming what is legal.
template <class Enum>
Enum choice_of(const char* thing, const std::string& name) {
  const auto& names = nn::Names<Enum>::kNames;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  throw nn::illegal(thing, name, "one of " + nn::joined(names));
}

/// A JavaScript number as a count: whole and at least 0, whatever it was.
inline std::size_t count_of(double number) {
  return number >= 1 ? static_cast<std::size_t>(std::min(number, 1e9)) : 0;
}

}  // namespace lab
