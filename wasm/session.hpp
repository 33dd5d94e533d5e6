#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checkpoint_list.hpp"
#include "nn/trainer.hpp"

/// What the page can ask of the core: one coarse facade, plain C++. Whatever is illegal is thrown
/// as nn::Error, and a call that throws changes nothing.
namespace playground {

/// The run at one minibatch.
struct Report {
  double minibatch = 0;
  double learning_rate = 0;
  double train_loss = 0;
  double test_loss = 0;
  double train_accuracy = 0;
  double test_accuracy = 0;
  double pen_accuracy = 0;  ///< on the pen's test digits; NaN where they are not loaded
  nn::Confusion confusion;
  nn::Confusion train_confusion;
  std::string ending;
  std::string checksum;
  const nn::Fault* divergence = nullptr;  ///< the run's; null while it can go on
};

class Session {
 public:
  /// The packed digits, once. Then starts the lecture's run.
  void load(std::span<const std::byte> packed_digits);

  /// The packed pen digits: for runs that begin from now on.
  void load_pen(std::span<const std::byte> packed_digits);

  /// Spec as lines `name=value` on top of the lecture's. Applies it to the run when only live
  /// fields differ from the one in force, else starts anew.
  void configure(std::string_view spec);

  /// W and b of each layer in turn, first to last, for a run that begins with these; reset() draws
  /// the seed's.
  void adopt(std::span<const float> parameters);

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
  /// W of layer `layer` (I, O), row by row; 0 is the first.
  [[nodiscard]] std::vector<float> weights(std::size_t layer) const;
  /// Takes prediction_input() through the network into prediction_output(): no copy, no allocation.
  /// The values have to be finite.
  void predict();
  /// 64 values 0 to 16, row by row.
  std::span<float, nn::kPixels> prediction_input() { return prediction_input_; }
  /// The ten outputs.
  std::span<float, nn::kClasses> prediction_output() { return prediction_output_; }

  /// Outputs of every layer, one behind the other, for 64 finite values.
  std::vector<float> trace(std::span<const float> values);

  /// b of layer `layer`.
  [[nodiscard]] std::vector<float> bias(std::size_t layer) const;
  /// W and b of each layer in turn, as adopt() takes them.
  [[nodiscard]] std::vector<float> parameters() const;

  /// For 64 finite values, and a label 0 to 9 or anything else for none.
  nn::Inspection<float> inspect(std::span<const float> values, int label);
  /// (64) d output / d value.
  std::vector<float> saliency(std::span<const float> values, std::size_t output);
  /// (I + 1) of the mean loss over the training set.
  std::vector<float> gradient(std::size_t layer, std::size_t unit);
  nn::Classification<float> classify(bool test);

  /// `input` -1 is the bias.
  void set_parameter(double layer, double input, double unit, float value);
  void freeze(double layer, double input, double unit, bool frozen);

  /// Training digits of the user's own, 64 counts 0 to 16 and a label 0 to 9 each: in this run and
  /// those that follow. All of them, or none where one is illegal.
  void add_own(std::span<const std::uint8_t> values, std::span<const std::uint8_t> labels);
  /// Takes back the `count` own digits added last.
  void remove_own(double count);

  /// Keeps the state of the run where one is due.
  void keep();
  [[nodiscard]] std::vector<double> kept() const;
  /// Back to a state kept; later ones are forgotten.
  void rewind(double minibatch);

  /// What the augmentation of a spec, given as text, makes of scanned digit `digit`: see vary(). At
  /// most 100 samples.
  [[nodiscard]] std::vector<float> varied(std::size_t digit, std::string_view text,
                                          std::size_t samples) const;

  /// The test digits, or the training digits with the user's own last.
  [[nodiscard]] const nn::Digits& digits(bool test) const;

 private:
  void start(const nn::Spec& spec);
  /// Throws Error before load().
  [[nodiscard]] nn::Trainer<float>& run() const;
  [[nodiscard]] nn::ParameterAddress address_of(double layer, double input, double unit) const;

  std::array<float, nn::kPixels> prediction_input_{};
  std::array<float, nn::kClasses> prediction_output_{};
  nn::Digits digits_;
  nn::Digits own_;
  nn::Digits pen_;
  std::unique_ptr<nn::Trainer<float>> trainer_;
  CheckpointList checkpoints_;
  std::size_t runs_ = 0;
};

/// Throws what configure() would throw, without a session.
void check_spec(std::string_view spec);

}  // namespace playground
