#pragma once

#include "nn/lessons/loaded_digits.hpp"

namespace playground {

/// The 1797 scanned digits, which the page gives with `beginDigits` and `readDigits`.
nn::lessons::LoadedDigits& loaded_digits();

}  // namespace playground
