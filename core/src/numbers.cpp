#include "nn/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace nn {
namespace {

// A decimal of so many digits comes back from the double next to it
// (std::numeric_limits<double>::digits10).
constexpr int kDigits = 15;
constexpr std::int64_t kTooManyDigits = 1'000'000'000'000'000;  // 10^15

/// value * 10^exponent. Powers up to 10^22 are exact, so up to there the result is rounded once.
double scaled(double value, int exponent) {
  constexpr int kExactPower = 22;
  for (; exponent != 0;) {
    const int part = std::clamp(exponent, -kExactPower, kExactPower);
    double power = 1;
    for (int i = 0; i < std::abs(part); ++i) power *= 10;
    value = part > 0 ? value * power : value / power;
    exponent -= part;
  }
  return value;
}

bool take(std::string_view& text, char character) {
  if (text.empty() || text.front() != character) return false;
  text.remove_prefix(1);
  return true;
}

/// A decimal as it is read: the first 15 digits of it, and where its point is.
struct Decimal {
  std::int64_t mantissa = 0;
  int exponent = 0;

  /// Reads digits and returns how many; `step` is what each of them moves the exponent by.
  int read(std::string_view& text, int step) {
    int count = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9';
         text.remove_prefix(1), ++count) {
      if (mantissa * 10 < kTooManyDigits) {
        mantissa = mantissa * 10 + (text.front() - '0');
        exponent += step;
      } else {
        exponent += step + 1;
      }
    }
    return count;
  }
};

}  // namespace

std::string number_text(double value) {
  if (value == 0 || !std::isfinite(value))
    return value == 0 ? "0" : std::isnan(value) ? "nan" : value < 0 ? "-inf" : "inf";
  // value = mantissa * 10^exponent with 15 digits, of which the zeros at the end go.
  int exponent = 0;
  double size = std::abs(value);
  while (size >= 10) {
    size /= 10;
    ++exponent;
  }
  while (size < 1) {
    size *= 10;
    --exponent;
  }
  exponent -= kDigits - 1;
  auto mantissa = static_cast<std::int64_t>(std::round(scaled(std::abs(value), -exponent)));
  for (; mantissa % 10 == 0; ++exponent) mantissa /= 10;
  std::string digits = std::to_string(mantissa);

  const std::string sign = value < 0 ? "-" : "";
  const int point = static_cast<int>(digits.size()) + exponent;  // digits before the point
  if (point < -3 || point > kDigits) {
    if (digits.size() > 1) digits.insert(1, ".");
    return sign + digits + "e" + std::to_string(point - 1);
  }
  if (point <= 0) return sign + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
  if (exponent >= 0) return sign + digits + std::string(static_cast<std::size_t>(exponent), '0');
  return sign + digits.insert(static_cast<std::size_t>(point), ".");
}

bool parse_number(std::string_view text, double& value) {
  const bool negative = take(text, '-');
  if (!negative) take(text, '+');
  Decimal decimal;
  int digits = decimal.read(text, 0);
  if (take(text, '.')) digits += decimal.read(text, -1);
  if (digits == 0) return false;
  if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
    text.remove_prefix(1);
    const bool down = take(text, '-');
    if (!down) take(text, '+');
    Decimal power;
    if (power.read(text, 0) == 0) return false;
    // Beyond a thousand it is 0 or infinity all the same.
    const auto size = static_cast<int>(std::min<std::int64_t>(power.mantissa, 1000));
    decimal.exponent += down ? -size : size;
  }
  if (!text.empty()) return false;
  // As number_text() writes it: the same decimal must take the same way to its double.
  for (; decimal.mantissa != 0 && decimal.mantissa % 10 == 0; ++decimal.exponent)
    decimal.mantissa /= 10;
  value = scaled(static_cast<double>(decimal.mantissa), decimal.exponent);
  // So many roundings on the way there lead to no decimal back; no float is as small.
  if (value < 1e-50) value = 0;
  if (negative) value = -value;  // of 0, too: a weight of -0 is other bits than one of 0
  return true;
}

std::vector<std::string_view> split_text(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

}  // namespace nn
