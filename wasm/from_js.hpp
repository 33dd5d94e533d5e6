#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <emscripten/bind.h>

/// Lists of numbers and texts that JavaScript gives, as boundary.js has copied them: they live as
/// long as the call. What is no list, or throws when it is read, is an empty one. What has more
/// than 2^23 elements is only counted, and must be refused for its size: its data() is null.
extern "C" void register_given(emscripten::internal::TYPEID type, std::size_t size);

namespace playground {

struct Given {
  std::uint32_t count;
  const void* data;
};

/// To be called once for each type that functions of a module take.
template <class List>
void register_given_as() {
  register_given(emscripten::internal::TypeID<List>::get(), sizeof(typename List::value_type));
}

template <class List>
struct GivenBinding {
  using WireType = const Given*;
  static List fromWireType(WireType given) {
    return List(static_cast<const typename List::value_type*>(given->data), given->count);
  }
};

}  // namespace playground

namespace emscripten::internal {

template <class Number>
struct BindingType<std::span<const Number>> : playground::GivenBinding<std::span<const Number>> {};
template <>
struct BindingType<std::string_view> : playground::GivenBinding<std::string_view> {};

}  // namespace emscripten::internal
