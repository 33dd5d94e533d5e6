#pragma once

#include "nn/digits.hpp"

namespace lab {

/// The 1797 scanned digits, once the page has loaded them (`loadDigits`); none before.
const nn::Digits& digits();

}  // namespace lab
