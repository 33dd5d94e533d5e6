#include "gallery.hpp"

#include <algorithm>
#include <vector>

#include "nn/numbers.hpp"

namespace cli {
namespace {

struct Mistake {
  std::size_t digit;
  std::size_t answer;
  float output;
};

std::vector<Mistake> mistakes_of(const nn::Probe<float>& probe, const nn::Digits& digits) {
  const auto [predicted, output] = probe.classify(digits.images);
  std::vector<Mistake> mistakes;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (predicted[i] != digits.labels[i]) mistakes.push_back({i, predicted[i], output[i]});
  }
  std::ranges::stable_sort(mistakes, std::greater{}, &Mistake::output);
  return mistakes;
}

/// One path per count: a picture of 96 digits stays at some 40 kB.
std::string squares_of(const nn::Image& image) {
  std::string paths;
  for (unsigned count = 1; count <= nn::kFullCount; ++count) {
    std::string path;
    for (std::size_t i = 0; i < image.size(); ++i)
      if (image[i] == count)
        path +=
            "M" + std::to_string(i % nn::kSide) + " " + std::to_string(i / nn::kSide) + "h1v1h-1z";
    if (!path.empty())
      paths += "<path opacity=\"" + nn::number_text(count / double{nn::kFullCount}) + "\" d=\"" +
               path + "\"/>";
  }
  return paths;
}

}  // namespace

std::string gallery_of_mistakes(const nn::Probe<float>& probe, const nn::Digits& digits,
                                std::size_t most) {
  constexpr std::size_t kColumns = 16;
  constexpr std::size_t kWide = 10;
  constexpr std::size_t kHigh = 12;
  const std::vector<Mistake> all = mistakes_of(probe, digits);
  const std::size_t shown = std::min(all.size(), most);
  const std::size_t height = (shown + kColumns - 1) / kColumns * kHigh + 4;
  std::string svg =
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -3 )" +
      std::to_string(kColumns * kWide) + " " + std::to_string(height) +
      R"(" font-family="system-ui, sans-serif" font-size="2">
<rect x="-1" y="-3" width="100%" height="100%" fill="white"/>
<text y="-1">)" +
      std::to_string(all.size()) + " of " + std::to_string(digits.size()) +
      " digits are taken for others" +
      (shown < all.size() ? "; the " + std::to_string(shown) + " with the largest outputs" : "") +
      "</text>\n";
  for (std::size_t i = 0; i < shown; ++i) {
    const Mistake& mistake = all[i];
    svg += "<g transform=\"translate(" + std::to_string(i % kColumns * kWide) + " " +
           std::to_string(i / kColumns * kHigh) +
           ")\"><rect width=\"8\" height=\"8\" fill=\"#eee\"/>" +
           squares_of(digits.images[mistake.digit]) + "<text y=\"10\">" +
           std::to_string(digits.labels[mistake.digit]) + " \u2192 " +
           std::to_string(mistake.answer) + "</text></g>\n";
  }
  return svg + "</svg>\n";
}

}  // namespace cli
