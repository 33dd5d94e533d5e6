#pragma once

#include <cstddef>
#include <cstdint>

#include "nn/names.hpp"

namespace nn {

enum class Schedule : std::uint8_t { kConstant, kStep, kCosine };

template <>
struct Names<Schedule> {
  static constexpr std::array<std::string_view, 3> kNames = {"constant", "step", "cosine"};
};

struct ScheduleOptions {
  Schedule schedule = Schedule::kConstant;
  double learning_rate = 0.5;
  std::size_t step_every = 10000;   ///< step: minibatches between two reductions
  double step_factor = 0.5;         ///< step: what each reduction multiplies by
  std::size_t minibatches = 40000;  ///< cosine: where the rate reaches 0
};

/// The learning rate of minibatch `minibatch`, counted from 0. Cosine: half a period, Loshchilov
/// and Hutter 2017 (arXiv:1608.03983), equation 5 without restarts.
double scheduled_rate(const ScheduleOptions& options, std::size_t minibatch);

}  // namespace nn
