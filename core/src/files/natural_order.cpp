#include "files/natural_order.hpp"

#include <algorithm>

namespace nn::files {
namespace {

constexpr std::string_view kDigits = "0123456789";

/// What a name begins with, a number or other characters, taken off it.
struct Part {
  bool is_number;
  std::string_view text;
};

Part take_part(std::string_view& name) {
  const bool is_number = kDigits.find(name.front()) != std::string_view::npos;
  const std::size_t end = std::min(
      is_number ? name.find_first_not_of(kDigits) : name.find_first_of(kDigits), name.size());
  std::string_view text = name.substr(0, end);
  name.remove_prefix(end);
  if (is_number) text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
  return {is_number, text};
}

int compare(Part a, Part b) {
  // Without leading zeros, the longer number is the larger.
  if (a.is_number && b.is_number && a.text.size() != b.text.size())
    return a.text.size() < b.text.size() ? -1 : 1;
  if (a.is_number != b.is_number) return a.is_number ? -1 : 1;
  return a.text.compare(b.text);
}

}  // namespace

bool NaturalOrder::operator()(std::string_view a, std::string_view b) const {
  std::string_view rest_a = a;
  std::string_view rest_b = b;
  while (!rest_a.empty() && !rest_b.empty()) {
    const int order = compare(take_part(rest_a), take_part(rest_b));
    if (order != 0) return order < 0;
  }
  if (rest_a.empty() != rest_b.empty()) return rest_a.empty();
  // "01" and "1" are different names all the same.
  return a < b;
}

}  // namespace nn::files
