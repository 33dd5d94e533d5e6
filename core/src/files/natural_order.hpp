#pragma once

#include <string_view>

namespace nn::files {

/// As people count: layer "2" before layer "10".
struct NaturalOrder {
  bool operator()(std::string_view a, std::string_view b) const;
};

}  // namespace nn::files
