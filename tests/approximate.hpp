#pragma once

#include <algorithm>
#include <cmath>

/// |a - b| / max(|a|, |b|, floor).
inline double relative_difference(double a, double b, double floor = 1e-300) {
  return std::abs(a - b) / std::max({std::abs(a), std::abs(b), floor});
}
