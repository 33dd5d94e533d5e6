#include "nn/random.hpp"

namespace nn {

Random::Random(std::uint64_t seed, Stream stream)
    : increment_((static_cast<std::uint64_t>(stream) << 1U) | 1U) {
  next();
  state_ += seed;
  next();
}

std::uint32_t Random::next() {
  const std::uint64_t old = state_;
  state_ = old * 6364136223846793005U + increment_;
  const auto xorshifted = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
  const auto rotation = static_cast<std::uint32_t>(old >> 59U);
  return (xorshifted >> rotation) | (xorshifted << ((0U - rotation) & 31U));
}

std::uint32_t Random::below(std::uint32_t bound) {
  // The first 2^32 mod bound values are rejected: what remains is a multiple of bound.
  const std::uint32_t threshold = (0U - bound) % bound;
  for (;;) {
    const std::uint32_t value = next();
    if (value >= threshold) return value % bound;
  }
}

double Random::uniform() { return (next() >> 8U) * 0x1p-24; }

}  // namespace nn
