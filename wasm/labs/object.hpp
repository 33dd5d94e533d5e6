#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <type_traits>
#include <vector>

#include "bind.hpp"
#include "nn/tensor.hpp"

/// What the lessons return, as plain objects and typed arrays.
///
/// Not by Embind's value_object: a field of one has to be a number, a text or a val, so that each
/// result with a list or a matrix would need a second struct; and for the two objects of neuron.cpp
/// alone, module and glue get larger by 1.1 kB (compressed).
namespace playground {

inline val to_js(const val& value) { return value; }

template <class Number>
requires std::is_arithmetic_v<Number> val to_js(Number number) {
  if constexpr (std::is_same_v<Number, bool>)
    return val(number);
  else
    return val(static_cast<double>(number));
}

template <class Enum>
requires std::is_enum_v<Enum> val to_js(Enum choice) {
  return val(std::string(nn::name_of(choice)));
}

template <class Value>
val to_js(const std::optional<Value>& value) {
  return value ? to_js(*value) : val::null();
}

template <class Number, std::size_t Size>
val to_js(const std::array<Number, Size>& numbers) {
  return to_js(std::vector<Number>(numbers.begin(), numbers.end()));
}

/// The entries of a matrix or vector, row by row.
template <class Tensor>
val entries(const Tensor& tensor) {
  return to_js(std::vector<typename Tensor::value_type>(tensor.begin(), tensor.end()));
}

inline val to_js(const nn::Matrix<double>& matrix);

/// A name and a view of a value, to be used in the expression that makes it. It holds no val,
/// whose destructors, object by object, would be 3 kB of labs.wasm.
struct Field {
  template <class Value>
  Field(const char* of, const Value& is)
      : name(of),
        value(&is),
        convert([](const void* any) { return to_js(*static_cast<const Value*>(any)); }) {}

  const char* name;
  const void* value;
  val (*convert)(const void*);
};

/// { name: value, ... }.
inline val object(std::initializer_list<Field> fields) {
  val object = val::object();
  for (const auto& [name, value, convert] : fields) object.set(name, convert(value));
  return object;
}

/// { rows, columns, values }.
inline val to_js(const nn::Matrix<double>& matrix) {
  return object(
      {{"rows", nn::rows(matrix)}, {"columns", nn::columns(matrix)}, {"values", entries(matrix)}});
}

/// An array of what `convert` makes of each item.
template <class Items, class Convert>
val array_of(const Items& items, Convert convert) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", convert(item));
  return array;
}

}  // namespace playground
