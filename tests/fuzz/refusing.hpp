#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "nn/error.hpp"

/// Runs body on the bytes as text; nn::Error is the one legal way to refuse them.
template <class Body>
int refusing(const std::uint8_t* data, std::size_t size, Body&& body) {
  try {
    body(std::string_view(reinterpret_cast<const char*>(data), size));
  } catch (const nn::Error&) {
    return 0;
  }
  return 0;
}
