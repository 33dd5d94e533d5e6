#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/file_part.hpp"
#include "nn/files/layer_order.hpp"
#include "nn/model_file.hpp"

/// What the formats have in common: tensors in a file's bytes become a model.
namespace nn::files {

enum class Order : std::uint8_t { kRows, kColumns };

/// A tensor where it lies in a file.
struct FileTensor {
  std::string name;
  std::vector<std::size_t> shape;
  std::size_t number_size = sizeof(float);  ///< or that of a double
  Order order = Order::kRows;               ///< kColumns: the first index runs fastest
  std::string_view bytes;                   ///< of the shape's length

  /// For a message: its `shape`.
  [[nodiscard]] PartOf part(const char* part) const;
  [[nodiscard]] std::string shape_text() const;
};

/// Numbers of a shape. Throws Error for one that no model of ours has: it cannot overflow.
std::size_t count_of(const FileTensor& tensor);

struct FileLayer {
  std::string name;
  FileTensor weights;
  FileTensor bias;
};

/// Of the weights' shape.
enum class Convention : std::uint8_t { kInputsOutputs, kOutputsInputs };

/// The layers first to last, by order_of().
std::vector<FileLayer> in_order(std::vector<FileLayer> layers, Convention convention,
                                const LayerOrder& wanted);

/// The model of layers first to last. Throws Error where shapes do not follow upon one another, or
/// are not the spec's, or a number is not finite. `base` is for a file without spec; a text of that
/// name which is none, from another program, is passed over with a note.
Model model_of(const std::vector<FileLayer>& layers, Convention convention,
               const std::optional<std::string>& spec, const Spec& base);

}  // namespace nn::files
