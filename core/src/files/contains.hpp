#pragma once

#include <algorithm>
#include <iterator>

namespace nn::files {

/// Whether one of the list's items is `item`.
template <class List, class Item>
bool contains(const List& list, const Item& item) {
  return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

}  // namespace nn::files
