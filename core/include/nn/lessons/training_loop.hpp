#pragma once

#include <array>
#include <string>
#include <vector>

#include "nn/digits.hpp"
#include "nn/names.hpp"
#include "nn/trainer.hpp"

/// The lecture's fit (L13 to L15), one line at a time: 64 - 128 - 64 - 10 with a sigmoid after each
/// layer, squared error, learning rate 0.5, minibatches of 64, one example after the other.
namespace nn::lessons {

/// A line of fit that does something. `layer` counts the entries of Network::layers(), so that
/// 0 is the first fully connected layer and 1 the activation layer behind it.
enum class Act : std::uint8_t {
  kSample,    ///< draw the minibatch's indices
  kTake,      ///< x of example `example`, as a row (1, 64)
  kForward,   ///< layer `layer` forward
  kLoss,      ///< dE/dy = y - t of the example, equation 10 but for its 1/n
  kBackward,  ///< layer `layer` backward: dW and db are added up, passes is counted
  kStep,      ///< W <- W - eta dW / passes, b likewise, and all three are cleared
  kEnd,       ///< nothing left of this minibatch
};

/// What is to be done next.
struct Moment {
  Act act = Act::kSample;
  std::size_t example = 0;
  std::size_t layer = 0;

  bool operator==(const Moment&) const = default;
};

/// What one layer holds, or has been given and returned for the example at hand. The last five are
/// of fully connected layers only.
enum class Tensor : std::uint8_t {
  kInput,         ///< X (1, I)
  kOutput,        ///< Y (1, O)
  kOutputError,   ///< dY (1, O), given to backward()
  kInputError,    ///< dX (1, I), returned by it
  kWeights,       ///< W (I, O)
  kBias,          ///< b (O)
  kDeltaW,        ///< (I, O), the sum of the examples' X^T dY
  kDeltaB,        ///< (O), the sum of their dY
  kWeightsError,  ///< (I, O), X^T dY of this example alone: equation 14
};

}  // namespace nn::lessons

namespace nn {

template <>
struct Names<lessons::Act> {
  static constexpr std::array<std::string_view, 7> kNames = {"sample",   "take", "forward", "loss",
                                                             "backward", "step", "end"};
};

template <>
struct Names<lessons::Tensor> {
  static constexpr std::array<std::string_view, 9> kNames = {
      "input", "output",  "output_error", "input_error",  "weights",
      "bias",  "delta_w", "delta_b",      "weights_error"};
};

}  // namespace nn

namespace nn::lessons {

/// One minibatch of the lecture's run, at any of its lines. The arithmetic and the order of its
/// sums are those of the trainer, which works on the 64 examples as one matrix: the weights
/// afterwards are the same bits.
class TrainingLoop {
 public:
  static constexpr std::size_t kLayers = 6;
  static constexpr std::size_t kExamples = 64;
  /// Lines from one example to the next: take, forward, loss, backward.
  static constexpr std::size_t kExampleLength = 2 * kLayers + 2;
  /// The position where nothing is left of the minibatch.
  static constexpr std::size_t kEnd = 1 + kExamples * kExampleLength + kLayers;

  static Moment moment_at(std::size_t position);
  /// Of each position, 0 to kEnd.
  static std::vector<Moment> moments();

  /// Stands at the first line of minibatch 0. Throws Error unless there are 1797 digits.
  TrainingLoop(const Digits& digits, std::uint64_t seed);

  /// Brings the trainer nearer to the start of minibatch `minibatch`, by up to `most` minibatches;
  /// what lies behind it is trained to from the start of the run. True when it is there: then the
  /// loop stands at that minibatch's first line. Until then it stands where it stood. Throws Error
  /// for a minibatch beyond the run's 40,000.
  bool approach(std::size_t minibatch, std::size_t most);

  /// Goes to the first line of the next minibatch with the loop's own weights; finishes this one
  /// first. False, and nothing done, after the last.
  bool next();

  /// Goes to the line where `position` lines have been done; positions beyond kEnd mean kEnd.
  void seek(std::size_t position);

  [[nodiscard]] std::size_t minibatch() const { return minibatch_; }
  /// Where the trainer is: on its way somewhere else, or behind this minibatch.
  [[nodiscard]] std::size_t trained() const { return trainer_.minibatch(); }
  [[nodiscard]] std::size_t position() const { return state_.position; }
  [[nodiscard]] Moment moment() const { return moment_at(state_.position); }

  /// (64) rows of the training set; to be known once they are drawn, at position 1.
  [[nodiscard]] const std::vector<std::uint32_t>& indices() const { return indices_; }
  /// (64, 64) counts 0 to 16 and (64) labels of the minibatch.
  [[nodiscard]] const Matrix<float>& inputs() const { return inputs_; }
  [[nodiscard]] const std::vector<std::uint8_t>& labels() const { return labels_; }

  /// Row by row; empty where the example has not got so far, or the layer has no such tensor.
  [[nodiscard]] std::vector<float> tensor(std::size_t layer, Tensor tensor) const;
  /// Examples whose gradients layer `layer` has added up; 0 for an activation layer.
  [[nodiscard]] std::size_t passes(std::size_t layer) const;

  /// Of the weights as they are now.
  [[nodiscard]] std::string checksum() const { return weights_checksum(state_.network); }
  /// Of the trainer's weights after this minibatch.
  [[nodiscard]] const std::string& trainer_checksum() const { return trainer_checksum_; }

 private:
  /// Eight examples: so much is done again at most where one goes back.
  static constexpr std::size_t kKeepEvery = 8 * kExampleLength;

  /// What went through a layer for the example at hand; empty until then.
  struct Passage {
    Matrix<float> input, output, output_error, input_error;
  };

  struct State {
    std::size_t position = 0;
    Network<float> network;
    std::array<Passage, kLayers> passages;
  };

  /// Trains up to `most` minibatches nearer to `minibatch`; true when there.
  bool bring_trainer(std::size_t minibatch, std::size_t most);
  /// Draws the minibatch that the trainer stands at, and has the trainer do it.
  void begin(Network<float> network);
  void do_next_line();

  Trainer<float> trainer_;
  Checkpoint<float> start_of_run_;
  Sampler sampler_;
  std::size_t minibatch_ = 0;
  std::vector<std::uint32_t> indices_;
  Matrix<float> inputs_;
  Matrix<float> targets_;
  std::vector<std::uint8_t> labels_;
  State state_;
  std::vector<State>
      kept_;  ///< every kKeepEvery positions, as far as the minibatch has got: for going back
  std::string trainer_checksum_;
};

/// A digit of the data set as the lecture prepares it (L12).
struct PreparedDigit {
  Matrix<float> x;      ///< (1, 64) counts 0 to 16
  Matrix<float> y;      ///< (1, 10) one-hot
  bool test = false;    ///< in the 360, else in the 1437
  std::size_t row = 0;  ///< of its part
};

/// Digit `index` of the data set in the split of a seed. Throws Error for one that does not exist.
PreparedDigit prepared_digit(const Digits& digits, std::size_t index, std::uint64_t seed);

}  // namespace nn::lessons
