#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

/// Choices of a spec are enums; each declares its names in order, as the command line and the model
/// file spell them.
namespace nn {

template <class Enum>
struct Names;  // specialized beside each enum: static constexpr std::array kNames

template <class Enum>
std::string_view name_of(Enum value) {
  return Names<Enum>::kNames[static_cast<std::size_t>(value)];
}

/// The names, comma separated.
inline std::string joined(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) {
    if (!list.empty()) list += ',';
    list += name;
  }
  return list;
}

}  // namespace nn
