#pragma once

#include <algorithm>
#include <cmath>
#include <new>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

#include "from_js.hpp"
#include "nn/error.hpp"
#include "nn/names.hpp"
#include "nn/shown.hpp"
#include "to_js.hpp"

/// What the modules' tables of names have in common.
namespace playground {

using emscripten::val;

inline val to_js(const std::vector<std::string>& texts) {
  return val::array(texts.begin(), texts.end());
}

inline val to_js(const nn::Fault& fault) {
  val object = val::object();
  object.set("code", fault.code);
  object.set("field", fault.field);
  object.set("at", to_js(fault.at));
  object.set("value", fault.value);
  object.set("legal", to_js(fault.legal));
  object.set("sentence", fault.sentence);
  return object;
}

inline val too_large() {
  return to_js(nn::fault_of(
      {"memory",
       "this is too large for the page's memory; expected smaller numbers or fewer units"}));
}

/// Room for a value that a function makes.
union Room {
  Room() {}
  ~Room() {}  // not the value's: it has been moved away, and is nothing
  val value;
};

/// Calls body(of, room) for the value, and returns the fault where it throws: boundary.js throws
/// it, when no frame of wasm is left. Any other exception is a mistake of ours, and goes through as
/// a trap does. The body returns a number, which is dropped: WebKit 2.50 looks for the handler of
/// an indirect call's exception at the instruction behind the call, so a `try` must not begin or
/// end there.
inline val caught(int (*body)(void* of, Room& room), void* of) {
  Room room;
  try {
    body(of, room);
    return std::move(room.value);
  } catch (const nn::Error& error) {
    return to_js(error.fault());
  } catch (const std::bad_alloc&) {
    return too_large();
  } catch (const std::length_error&) {
    return too_large();  // for any memory
  }
}

/// A function of the module that answers an exception with its fault. All of them share one piece
/// of code that catches: a copy in each would cost the first view 1 kB.
template <class Lambda, class Result, class... Arguments>
struct Guarded {
  static val call(Arguments... arguments) {
    auto body = [&](Room& room) {
      if constexpr (std::is_void_v<Result>) {
        Lambda{}(std::forward<Arguments>(arguments)...);
        new (&room.value) val(val::undefined());
      } else {
        new (&room.value) val(Lambda{}(std::forward<Arguments>(arguments)...));
      }
      return 0;
    };
    return caught([](void* of, Room& room) { return (*static_cast<decltype(body)*>(of))(room); },
                  &body);
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

/// Of what is too long to be taken over there is nothing but its size.
template <class List>
void check_size(const char* thing, const List& given) {
  if (given.size() > 0 && given.data() == nullptr)
    throw nn::illegal({"argument_length", "the length of #", thing}, given.size(),
                      nn::at_most(8388608));
}

/// A text among a function's arguments; read, it throws Error when it is too long.
class Text {
 public:
  using value_type = char;
  Text(const char* data, std::size_t size) : text_(data, size) {}
  // NOLINTBEGIN(google-explicit-constructor): wherever a text is expected
  operator std::string_view() const {
    check_size("a text", text_);
    return text_;
  }
  operator std::string() const { return std::string(std::string_view(*this)); }
  // NOLINTEND(google-explicit-constructor)

 private:
  std::string_view text_;
};

/// A list of numbers among a function's arguments.
using Numbers = std::span<const double>;

/// Throws Error when it is too long.
inline std::vector<double> doubles_of(Numbers numbers) {
  check_size("a list", numbers);
  return {numbers.begin(), numbers.end()};
}

/// The choice of that name. Throws Error, naming what is legal.
template <class Enum>
Enum choice_of(const char* thing, const std::string& name) {
  const auto& names = nn::Names<Enum>::kNames;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  throw nn::illegal(thing, nn::shown(name), nn::one_of(nn::joined(names)));
}

/// A JavaScript number as a count: whole, and from 0 to `most`, whatever it was.
inline std::size_t count_of(double number, double most = 1e9) {
  return number >= 1 ? static_cast<std::size_t>(std::min(number, most)) : 0;
}

/// A JavaScript number as an index. Throws Error, naming `thing`, unless it is whole and at least
/// 0: rounded, it would answer for something else.
inline std::size_t index_of(const char* thing, double number) {
  if (!(number >= 0 && number <= 1e9 && number == std::floor(number)))
    throw nn::illegal(thing, number, {"whole_from_0", "a whole number from 0"});
  return static_cast<std::size_t>(number);
}

}  // namespace playground

namespace emscripten::internal {

template <>
struct BindingType<playground::Text> : playground::GivenBinding<playground::Text> {};

}  // namespace emscripten::internal
