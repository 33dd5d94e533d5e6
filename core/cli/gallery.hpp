#pragma once

#include <cstddef>
#include <string>

#include "nn/digits.hpp"
#include "nn/probe.hpp"

namespace cli {

/// A picture, SVG, of the digits that a network takes for others, with what they are and what it
/// says; the mistakes of the largest outputs first, up to `most`.
std::string gallery_of_mistakes(const nn::Probe<float>& probe, const nn::Digits& digits,
                                std::size_t most = 96);

}  // namespace cli
