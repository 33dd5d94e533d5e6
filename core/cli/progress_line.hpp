#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <string>

namespace cli {

/// How far a run is, in fewer characters than a terminal has columns: a bar as long as there is
/// room for, then numbers, fewer of them where even these do not fit.
inline std::string progress_line(std::size_t done, std::size_t total, double accuracy,
                                 std::size_t columns) {
  constexpr std::size_t kLongestBar = 40;
  std::array<char, 8> share{};
  std::snprintf(share.data(), share.size(), "%.4f", accuracy);
  const std::string counts = std::to_string(done) + " of " + std::to_string(total);
  // The cursor needs a column, too: in the last, some terminals begin a line.
  const std::size_t room = std::max<std::size_t>(columns, 1) - 1;
  for (const std::string& text : {counts + " minibatches, test accuracy " + share.data(),
                                  counts + ", " + share.data(), std::string(share.data())}) {
    if (text.size() > room) continue;
    const std::size_t bar = std::min(room - text.size(), kLongestBar + 1);
    if (bar < 2) return text;
    const std::size_t filled = done * (bar - 1) / std::max<std::size_t>(total, 1);
    return std::string(filled, '#') + std::string(bar - 1 - filled, '.') + " " + text;
  }
  return {};
}

}  // namespace cli
