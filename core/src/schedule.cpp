#include "nn/schedule.hpp"

#include <algorithm>

#include "nn/elementary.hpp"

namespace nn {

double scheduled_rate(const ScheduleOptions& options, std::size_t minibatch) {
  switch (options.schedule) {
    case Schedule::kStep: {
      double rate = options.learning_rate;
      // Below the least float nothing moves any more; the loop must end there, whatever the count.
      for (std::size_t i = minibatch / options.step_every; i > 0 && rate > 1e-40; --i)
        rate *= options.step_factor;
      return rate;
    }
    case Schedule::kCosine: {
      const auto done = static_cast<double>(std::min(minibatch, options.minibatches));
      return options.learning_rate *
             (1 + cosine_half_turns(done / static_cast<double>(options.minibatches))) / 2;
    }
    case Schedule::kConstant:
      break;
  }
  return options.learning_rate;
}

}  // namespace nn
