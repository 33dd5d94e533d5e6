#include "nn/sampler.hpp"

#include <algorithm>
#include <numeric>

namespace nn {

Sampler::Sampler(Sampling sampling, std::size_t examples, std::uint64_t seed)
    : sampling_(sampling), random_(seed, Stream::kMinibatches), order_(examples) {
  std::iota(order_.begin(), order_.end(), 0U);
}

std::span<const std::uint32_t> Sampler::next(std::size_t batch_size) {
  const std::span order(order_);
  if (sampling_ == Sampling::kRandom) {
    random_.shuffle(order, batch_size);
    return order.first(batch_size);
  }
  if (used_ % order.size() == 0) {
    random_.shuffle(order, order.size());
    used_ = 0;
  }
  const std::size_t count = std::min(batch_size, order.size() - used_);
  used_ += count;
  return order.subspan(used_ - count, count);
}

void Sampler::resize(std::size_t examples) {
  for (std::size_t i = order_.size(); i < examples; ++i)
    order_.push_back(static_cast<std::uint32_t>(i));
  const auto is_gone = [&](std::uint32_t index) { return index >= examples; };
  const auto used = order_.begin() + static_cast<std::ptrdiff_t>(used_);
  used_ -= static_cast<std::size_t>(std::count_if(order_.begin(), used, is_gone));
  std::erase_if(order_, is_gone);
}

}  // namespace nn
