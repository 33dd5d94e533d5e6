#include "nn/numbers.hpp"

#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace nn {

std::string number_text(double value) {
  std::array<char, 32> text{};
  // %g would write 40000 as 4e+04.
  if (std::abs(value) < 1e15 && value == std::floor(value)) {
    std::snprintf(text.data(), text.size(), "%.0f", value);
    return text.data();
  }
  for (int precision = 1; precision <= 17; ++precision) {
    std::snprintf(text.data(), text.size(), "%.*g", precision, value);
    if (std::strtod(text.data(), nullptr) == value) break;
  }
  return text.data();
}

bool parse_number(std::string_view text, double& value) {
  if (text.empty() || std::isspace(static_cast<unsigned char>(text.front())) != 0) return false;
  const std::string terminated(text);
  char* end = nullptr;
  value = std::strtod(terminated.c_str(), &end);
  return end == terminated.c_str() + terminated.size();
}

std::vector<std::string_view> split_text(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

}  // namespace nn
