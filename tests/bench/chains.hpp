#pragma once

#include <array>
#include <cstddef>

/// How many multiplications and additions a second the machine can do at all: chains in registers,
/// no memory. A multiply and an add, never fused: fused ones round once, so training could not give
/// the same bits everywhere.
namespace bench {

using Vector128 [[gnu::vector_size(16)]] = float;
using Vector256 [[gnu::vector_size(32)]] = float;
using Vector512 [[gnu::vector_size(64)]] = float;

/// Of a minibatch of 64 through 64-128-64-10: three products a layer, without the first layer's
/// input gradient.
inline constexpr std::size_t kStepFlops = 5488640;

// A chain waits 6 cycles (Zen 4) to 8 for its multiply and add, and two chains can start in a
// cycle: 12 and more are needed. V8 has 15 vector registers, SSE and AVX 16: 12 chains and the
// constants fit. AVX-512 has 32.
inline constexpr std::size_t kFewRegisters = 12;
constexpr std::size_t kManyRegisters = 20;

/// As many flops as `minibatches` steps have. Returns 2, the limit of x/2 + 1, so that no compiler
/// drops the work.
template <class Vector, std::size_t Chains>
[[gnu::always_inline]] inline float run_chains(std::size_t minibatches) {
  constexpr std::size_t kLanes = sizeof(Vector) / sizeof(float);
  constexpr std::size_t kRounds = kStepFlops / (2 * kLanes * Chains);
  std::array<Vector, Chains> chains;
  for (std::size_t i = 0; i < Chains; ++i) chains[i] = Vector{} + static_cast<float>(i);
  const Vector half = Vector{} + 0.5F;
  const Vector one = Vector{} + 1.0F;
  for (std::size_t round = 0; round < kRounds * minibatches; ++round)
    for (Vector& chain : chains) chain = chain * half + one;
  Vector sum{};
  for (const Vector& chain : chains) sum += chain;
  return sum[kLanes - 1] / static_cast<float>(Chains);
}

using Chains = float (*)(std::size_t minibatches);

inline float narrow_chains(std::size_t minibatches) {
  return run_chains<Vector128, kFewRegisters>(minibatches);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] inline float wide_chains(std::size_t minibatches) {
  return run_chains<Vector256, kFewRegisters>(minibatches);
}
[[gnu::target("avx512f")]] inline float widest_chains(std::size_t minibatches) {
  return run_chains<Vector512, kManyRegisters>(minibatches);
}
/// By the widest vectors that this machine has.
inline Chains widest_here() {
  if (__builtin_cpu_supports("avx512f")) return widest_chains;
  return __builtin_cpu_supports("avx2") ? wide_chains : narrow_chains;
}
#else
inline Chains widest_here() { return narrow_chains; }
#endif

}  // namespace bench
