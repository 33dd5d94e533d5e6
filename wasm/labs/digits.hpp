#pragma once

#include "nn/digits.hpp"

namespace playground {

/// The 1797 scanned digits, once the page has given them (`beginDigits`, `readDigits`).
/// Throws Error before.
const nn::Digits& digits();

}  // namespace playground
