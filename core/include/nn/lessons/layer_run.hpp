#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "nn/lessons/layer_product.hpp"
#include "nn/lessons/loaded_digits.hpp"
#include "nn/trainer.hpp"

/// The layers of a run that is being trained, on test digits (lecture, L3 and L10): B digits as
/// rows, I inputs and O outputs of a layer. Layers, digits, rows and columns count from 0.
namespace nn::lessons {

/// One layer forward: Y = X W + 1 bT, here Z, and its activation.
struct LayerForward {
  Matrix<float> x;  ///< (B, I)
  Matrix<float> z;  ///< (B, O), X W + 1 bT
  Matrix<float> a;  ///< (B, O), s(Z)
};

/// One entry of Z as the sum that it is, shortened.
struct LayerEntry {
  EntrySum<float> sum;
  LargestTerms largest;  ///< of the sum's terms
  float activation = 0;  ///< the entry of A in the same place
};

/// A test digit.
struct LayerDigit {
  std::uint8_t label;  ///< 0 to 9
  Image counts;        ///< 0 to 16
};

/// A training run, and its layers as they are now.
class LayerRun {
 public:
  /// Throws Error as Trainer does.
  LayerRun(const Spec& spec, const Digits& digits) : trainer_(spec, digits) {}

  /// From the inputs to the outputs.
  [[nodiscard]] const auto& widths() const { return trainer_.spec().layers; }

  /// Trains on until `minibatches` are done, or the run ends; never back. Returns how many are.
  std::size_t train_to(std::size_t minibatches);

  /// Throws Error for one that does not exist.
  [[nodiscard]] LayerDigit test_digit(std::size_t index) const;

  /// A fully connected layer as it is now, until the run trains on. Throws Error for one that does
  /// not exist.
  [[nodiscard]] const FullyConnectedLayer<float>& connected(std::size_t layer);

  /// The images through all layers as far as this. Throws Error for a layer that does not exist.
  [[nodiscard]] LayerForward forward(std::size_t layer, std::span<const Image> images);

  /// Entry (row, column) of Z for these images, with its `most` largest terms. Throws Error for a
  /// layer that does not exist, and unless the entry is one of (B, O).
  [[nodiscard]] LayerEntry entry(std::size_t layer, std::span<const Image> images, std::size_t row,
                                 std::size_t column, std::size_t most);

 private:
  /// The network as it is now, copied once for all who ask between two steps.
  Network<float>& network();

  Trainer<float> trainer_;
  std::optional<Network<float>> network_;
};

/// One run for each preset, with its seed, which all who ask for it share.
class LayerRuns {
 public:
  /// The digits have to live as long.
  explicit LayerRuns(const LoadedDigits& digits) : digits_(&digits) {}

  /// The run of that preset, begun when it is first asked for. Throws Error for an unknown preset,
  /// and before there are digits.
  LayerRun& of(const std::string& preset);

 private:
  const LoadedDigits* digits_;
  std::map<std::string, LayerRun> runs_;
};

}  // namespace nn::lessons
