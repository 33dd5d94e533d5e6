#include "nn/files/digit_table.hpp"
#include "refusing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return refusing(data, size, [](std::string_view text) {
    const nn::DigitTable table = nn::read_digit_table(text);
    const nn::TableRows& rows = table.rows;
    if (table.layout.label >= 0 && rows.labels.size() != rows.images.size()) __builtin_trap();
    for (const std::uint8_t label : rows.labels)
      if (label >= nn::kClasses) __builtin_trap();
    for (const nn::Image& image : rows.images)
      for (const std::uint8_t count : image)
        if (count > nn::kFullCount) __builtin_trap();
    // In pieces, it is the same table.
    nn::TableReader reader(table.layout);
    for (std::size_t at = 0; at < text.size(); at += 7) reader.add(text.substr(at, 7));
    reader.finish();
    if (reader.take().images != rows.images) __builtin_trap();
  });
}
