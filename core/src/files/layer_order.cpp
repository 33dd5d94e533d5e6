#include "files/layer_order.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

#include "files/contains.hpp"
#include "files/natural_order.hpp"
#include "nn/digits.hpp"
#include "nn/shown.hpp"

namespace nn::files {
namespace {

using Indices = std::vector<std::size_t>;

// More layers than these no spec has; and the orders of five that can all change places.
constexpr std::size_t kMostLayers = 9;
constexpr std::size_t kMostOrders = 120;

std::string text_of(const LayerOrder& order) {
  std::string text;
  for (const std::string& name : order) text += (text.empty() ? "" : ",") + shown(name);
  return text;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char letter) { return letter <= 'Z'; }

/// Runs of letters, in small ones: "net.fcIn2" has net, fc and in.
std::vector<std::string> words_in(std::string_view name) {
  std::vector<std::string> words;
  char before = '.';
  for (const char c : name) {
    if (is_letter(c)) {
      if (!is_letter(before) || (is_capital(c) && !is_capital(before))) words.emplace_back();
      words.back() += static_cast<char>(c | 0x20);
    }
    before = c;
  }
  return words;
}

/// Where a name says that its layer is.
enum class Position : std::uint8_t { kFirst, kBetween, kLast, kUntold };

Position position_of(std::string_view name) {
  constexpr std::array<std::string_view, 7> kFirst = {"in",   "input",   "inputs", "first",
                                                      "stem", "eingabe", "eingang"};
  constexpr std::array<std::string_view, 11> kLast = {"out",    "output",  "outputs", "last",
                                                      "head",   "tail",    "final",   "classifier",
                                                      "logits", "ausgabe", "ausgang"};
  bool first = false;
  bool last = false;
  for (const std::string& word : words_in(name)) {
    first = first || contains(kFirst, word);
    last = last || contains(kLast, word);
  }
  if (first && last) return Position::kUntold;
  return first ? Position::kFirst : last ? Position::kLast : Position::kBetween;
}

/// The name with # for each number: what names have in common that are counted through.
std::string counted_name(std::string_view name) {
  std::string text;
  for (const char c : name)
    if (!is_digit(c))
      text += c;
    else if (!text.ends_with('#'))
      text += '#';
  return text;
}

/// Whether the names say that `a` comes before `b`.
bool comes_before(std::string_view a, std::string_view b) {
  const Position position_a = position_of(a);
  const Position position_b = position_of(b);
  if (position_a == Position::kUntold || position_b == Position::kUntold) return false;
  if (position_a != position_b) return position_a < position_b;
  return counted_name(a) == counted_name(b) && NaturalOrder{}(a, b);
}

/// The orders in which the layers lead from the pixels to the classes.
class Chains {
 public:
  enum class Heed : std::uint8_t { kShapes, kNamesToo };

  Chains(const std::vector<LayerEnds>& layers, Heed heed) : layers_(layers) {
    if (layers.size() > kMostLayers) return;
    for (std::size_t a = 0; a < layers.size(); ++a)
      for (std::size_t b = 0; b < layers.size(); ++b)
        before_[a][b] = heed == Heed::kNamesToo && comes_before(layers[a].name, layers[b].name);
    extend(kPixels);
  }

  [[nodiscard]] const std::vector<Indices>& found() const { return found_; }

 private:
  void extend(std::size_t width) {
    if (found_.size() == kMostOrders) return;
    if (chain_.size() == layers_.size()) {
      if (width == kClasses) found_.push_back(chain_);
      return;
    }
    for (std::size_t i = 0; i < layers_.size(); ++i) {
      if (layers_[i].inputs != width || contains(chain_, i) || !may_follow(i)) continue;
      chain_.push_back(i);
      extend(layers_[i].outputs);
      chain_.pop_back();
    }
  }

  [[nodiscard]] bool may_follow(std::size_t next) const {
    return std::none_of(chain_.begin(), chain_.end(),
                        [&](std::size_t other) { return before_[next][other]; });
  }

  const std::vector<LayerEnds>& layers_;
  std::array<std::array<bool, kMostLayers>, kMostLayers> before_{};
  Indices chain_;
  std::vector<Indices> found_;
};

Indices natural_order(const std::vector<LayerEnds>& layers) {
  Indices order(layers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return NaturalOrder{}(layers[a].name, layers[b].name);
  });
  return order;
}

LayerOrder names_of(const std::vector<LayerEnds>& layers, const Indices& order) {
  LayerOrder names;
  for (const std::size_t i : order) names.push_back(layers[i].name);
  return names;
}

Indices picked(const std::vector<LayerEnds>& layers, const LayerOrder& wanted) {
  Indices order;
  for (const std::string& name : wanted) {
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const LayerEnds& layer) { return layer.name == name; });
    const auto index = static_cast<std::size_t>(found - layers.begin());
    if (found == layers.end() || contains(order, index)) break;
    order.push_back(index);
  }
  if (order.size() != layers.size() || wanted.size() != layers.size())
    throw illegal(
        {"layer_order", "the order of the layers"}, text_of(wanted),
        {"each_once", "each of # once", text_of(names_of(layers, natural_order(layers)))});
  return order;
}

}  // namespace

std::vector<std::size_t> order_of(const std::vector<LayerEnds>& layers, const LayerOrder& wanted) {
  if (!wanted.empty()) return picked(layers, wanted);
  const Chains by_shapes(layers, Chains::Heed::kShapes);
  if (by_shapes.found().empty()) return natural_order(layers);
  if (by_shapes.found().size() == 1) return by_shapes.found().front();
  const Chains by_names(layers, Chains::Heed::kNamesToo);
  if (by_names.found().size() == 1) return by_names.found().front();
  const auto& found = by_names.found().empty() ? by_shapes.found() : by_names.found();
  std::vector<LayerOrder> orders;
  orders.reserve(found.size());
  for (const Indices& order : found) orders.push_back(names_of(layers, order));
  throw OpenLayerOrder(std::move(orders));
}

}  // namespace nn::files

namespace nn {
namespace {

std::string sentence_of(const std::vector<LayerOrder>& orders) {
  constexpr std::size_t kSaid = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(orders.size(), kSaid); ++i)
    text += (i == 0 ? "" : " or ") + files::text_of(orders[i]);
  if (orders.size() > kSaid) text += " or " + std::to_string(orders.size() - kSaid) + " more";
  return "the order of the layers is not told by their names, and shapes allow " + text;
}

}  // namespace

OpenLayerOrder::OpenLayerOrder(std::vector<LayerOrder> orders)
    : Error(sentence_of(orders)), orders_(std::move(orders)) {}

}  // namespace nn
