#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text from outside - a file, an argument - as a message may say it.
namespace nn {

/// The text on one line, of at most some `most` characters: what would move a terminal's cursor,
/// turn the direction of reading or is no UTF-8 stands there as `\x1b` or `\u202e`, and `...` for
/// the rest.
std::string shown(std::string_view text, std::size_t most = 40);

/// The same of a value that is ASCII or illegal, ? standing for everything else: short, for the
/// page's first view has it.
std::string value_shown(std::string_view text);

/// shown() in quotation marks.
std::string quoted(std::string_view text);

}  // namespace nn
