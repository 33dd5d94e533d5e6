#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "nn/trainer.hpp"

/// What the page can ask of the core: one coarse facade, plain C++. No exception leaves it: calls
/// that can fail return the error's sentence, or "" when all went well, and a failed call changes
/// nothing.
namespace playground {

/// The run at one minibatch.
struct Report {
  double minibatch = 0;
  double learning_rate = 0;
  double train_loss = 0;
  double test_loss = 0;
  double train_accuracy = 0;
  double test_accuracy = 0;
  nn::Confusion confusion;
  std::string checksum;
  std::string divergence;
};

class Session {
 public:
  /// The packed digits, once. Then starts the lecture's run.
  std::string load(std::span<const std::byte> packed_digits);

  /// Spec as lines `name=value` on top of the lecture's. Applies it to the run when only live
  /// fields differ from the one in force, else starts anew.
  std::string configure(const std::string& spec);

  /// The spec in force, as lines `name=value`.
  [[nodiscard]] std::string spec() const;
  /// How often the run has been started.
  [[nodiscard]] std::size_t runs() const { return runs_; }

  /// Trains up to `minibatches`; returns how many.
  std::size_t advance(std::size_t minibatches);
  [[nodiscard]] bool ended() const;
  /// Minibatch 0 with the seed's initial weights.
  void reset();

  /// Evaluates the training and the test set.
  Report report();
  /// W of layer `layer` (I, O), row by row; empty for a layer that does not exist.
  [[nodiscard]] std::vector<float> weights(std::size_t layer) const;
  /// Takes prediction_input() through the network into prediction_output(): no copy, no allocation.
  /// Values that are not finite, and no digits loaded, give zeros.
  void predict();
  /// 64 values 0 to 16, row by row.
  std::span<float, nn::kPixels> prediction_input() { return prediction_input_; }
  /// The ten outputs.
  std::span<float, nn::kClasses> prediction_output() { return prediction_output_; }

  /// Outputs of every layer, one behind the other, for 64 finite values; empty for anything else.
  std::vector<float> trace(std::span<const float> values);

  /// The test digits: labels (n), and counts (n, 64) row by row.
  [[nodiscard]] std::vector<std::uint8_t> test_labels() const;
  [[nodiscard]] std::vector<std::uint8_t> test_pixels() const;

 private:
  void start(const nn::Spec& spec);

  std::array<float, nn::kPixels> prediction_input_{};
  std::array<float, nn::kClasses> prediction_output_{};
  nn::Digits digits_;
  std::unique_ptr<nn::Trainer<float>> trainer_;
  std::size_t runs_ = 0;
};

/// The error that configure() would return, without a session.
std::string check_spec(const std::string& spec);

}  // namespace playground
