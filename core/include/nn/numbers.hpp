#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Numbers as text, the same on every system. Ours, because Emscripten's C library brings 20 kB of
/// 128-bit arithmetic for it, a seventh of the module.
namespace nn {

/// The shortest decimal of up to 15 digits: `0.5`, `1e-8`, `64`.
std::string number_text(double value);

/// Reads a whole text as a decimal, `-0.5`, `2.5e3`; false when it is none. Digits beyond the 15th
/// are dropped, and what is below 1e-50 is 0: every number that is read comes back from its
/// number_text() to the bit.
bool parse_number(std::string_view text, double& value);

/// The parts between separators; one part for a text without.
std::vector<std::string_view> split_text(std::string_view text, char separator);

}  // namespace nn
