#include "nn/shown.hpp"

namespace nn {

std::string value_shown(std::string_view text) {
  constexpr std::size_t kMost = 40;
  std::string line(text.substr(0, kMost));
  for (char& c : line)
    if (c < ' ' || c > '~') c = '?';
  if (text.size() > kMost) line += "...";
  return line;
}

}  // namespace nn
