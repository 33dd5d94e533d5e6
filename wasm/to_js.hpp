#pragma once

#include <vector>

#include <emscripten/val.h>

namespace playground {

/// A fresh typed array: a view of wasm memory must not cross the boundary.
template <class Number>
emscripten::val to_js(const std::vector<Number>& numbers) {
  const emscripten::val view(emscripten::typed_memory_view(numbers.size(), numbers.data()));
  return view.call<emscripten::val>("slice");
}

}  // namespace playground
