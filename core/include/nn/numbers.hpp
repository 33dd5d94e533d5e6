#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Numbers as text, the same on every system: the C libraries' printf and strtod, in the "C"
/// locale.
namespace nn {

/// The shortest decimal that reads back as the same number: `0.5`, `1e-08`, `64`.
std::string number_text(double value);

/// Reads a whole text as a number; false when it is none. Accepts what strtod does, without white
/// space around it: also `nan` and `inf`, which the ranges of the fields refuse.
bool parse_number(std::string_view text, double& value);

/// The parts between separators; one part for a text without.
std::vector<std::string_view> split_text(std::string_view text, char separator);

}  // namespace nn
