#pragma once

#include <string>
#include <vector>

#include "nn/error.hpp"

namespace nn {

/// Names of a file's layers, first to last.
using LayerOrder = std::vector<std::string>;

/// Thrown where a file's layers fit together in several orders, and neither their numbers nor their
/// names tell which: who reads it must say.
class OpenLayerOrder : public Error {
 public:
  /// Of two orders at least, the file's own first.
  explicit OpenLayerOrder(std::vector<LayerOrder> orders);

  [[nodiscard]] const std::vector<LayerOrder>& orders() const { return orders_; }

 private:
  std::vector<LayerOrder> orders_;
};

}  // namespace nn
