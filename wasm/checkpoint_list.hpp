#pragma once

#include <list>

#include "nn/trainer.hpp"

namespace playground {

/// Minibatches between two states at first; doubled whenever there are too many.
inline constexpr std::size_t kFirstStride = 10;

/// States of a run to go back to: minibatch 0, and others evenly spread; when there are too many,
/// every second one goes.
class CheckpointList {
 public:
  void clear();

  /// Keeps the run's state if the last one kept is long enough ago, and it fits.
  void keep(const nn::Trainer<float>& trainer);

  [[nodiscard]] const std::list<nn::Checkpoint<float>>& all() const { return list_; }

  /// Forgets what is later than `minibatch`.
  void forget_after(std::size_t minibatch);

 private:
  std::size_t stride_ = kFirstStride;
  std::list<nn::Checkpoint<float>> list_;
};

}  // namespace playground
