#pragma once

#include <array>

#include "kernels.hpp"

/// The kernels for vectors of Bytes bytes. Only vector code may be instantiated here: a scalar
/// template, compiled for a wide machine, could be the copy that the linker keeps for all.
namespace nn::fused {

// Terms of a sum between two visits to C: a panel of B, 256 terms of 64 bytes, fills half of a 32
// kB L1 cache.
inline constexpr std::size_t kTermBlock = 256;

/// Rows x Vectors vectors of C. The loop is not unrolled: V8 then runs out of registers.
template <class V, std::size_t Rows, std::size_t Vectors>
void tile(const Product<ScalarOf<V>>& p, std::size_t i, std::size_t j) {
  using Real = ScalarOf<V>;
  std::array<std::array<V, Vectors>, Rows> sum;
  for (std::size_t r = 0; r < Rows; ++r)
    for (std::size_t v = 0; v < Vectors; ++v)
      sum[r][v] = load<V>(p.start + (i + r) * p.start_row + j + v * kWidth<V>);
  const Real* a = p.a + i * p.a_row;
  const Real* b = p.b + j;
  const Real* const end = b + p.k * p.b_row;
  for (; b != end; a += p.a_term, b += p.b_row) {
    std::array<V, Vectors> right;
    for (std::size_t v = 0; v < Vectors; ++v) right[v] = load<V>(b + v * kWidth<V>);
    for (std::size_t r = 0; r < Rows; ++r) {
      const V left = broadcast<V>(a[r * p.a_row]);
      for (std::size_t v = 0; v < Vectors; ++v) sum[r][v] += left * right[v];
    }
  }
  for (std::size_t r = 0; r < Rows; ++r)
    for (std::size_t v = 0; v < Vectors; ++v)
      store<V>(p.c + (i + r) * p.c_row + j + v * kWidth<V>, sum[r][v]);
}

/// Rows rows of C, from column j on. What is left over is one narrower tile, not several of one
/// vector each, which would wait for their own additions. Not inlined, for the module's size: one
/// call for two rows of a block costs nothing.
template <class V, std::size_t Rows, std::size_t Vectors>
[[gnu::noinline]] void strip(const Product<ScalarOf<V>>& p, std::size_t i, std::size_t j = 0) {
  for (; j + Vectors * kWidth<V> <= p.n; j += Vectors * kWidth<V>) tile<V, Rows, Vectors>(p, i, j);
  if constexpr (Vectors > 1)
    if (j < p.n) strip<V, Rows, Vectors / 2>(p, i, j);
}

/// Copies `columns` columns from `from` on of the rows of B, packed.
template <class V>
void copy_panel(const Product<ScalarOf<V>>& p, const ScalarOf<V>* from, std::size_t terms,
                std::size_t columns) {
  for (std::size_t t = 0; t < terms; ++t)
    for (std::size_t v = 0; v < columns; v += kWidth<V>)
      store<V>(p.panel + t * columns + v, load<V>(from + t * p.b_row + v));
}

/// All rows of C for one panel of B after the other. The sums rest in C between two blocks of
/// terms.
template <class V, std::size_t Rows, std::size_t Vectors>
void multiply_by_panels(const Product<ScalarOf<V>>& p) {
  constexpr std::size_t kColumns = Vectors * kWidth<V>;
  Product<ScalarOf<V>> part = p;
  part.b = p.panel;
  for (std::size_t term = 0; term < p.k; term += kTermBlock) {
    part.k = p.k - term < kTermBlock ? p.k - term : kTermBlock;
    part.a = p.a + term * p.a_term;
    for (std::size_t j = 0; j < p.n; j += kColumns) {
      part.n = part.b_row = p.n - j < kColumns ? p.n - j : kColumns;
      copy_panel<V>(p, p.b + term * p.b_row + j, part.k, part.n);
      part.c = p.c + j;
      part.start = term == 0 ? p.start + j : part.c;
      part.start_row = term == 0 ? p.start_row : p.c_row;
      std::size_t i = 0;
      for (; i + Rows <= p.m; i += Rows) strip<V, Rows, Vectors>(part, i);
      for (; i < p.m; ++i) strip<V, 1, Vectors>(part, i);
    }
  }
}

template <class V, std::size_t Rows, std::size_t Vectors>
void multiply(const Product<ScalarOf<V>>& p) {
  if (p.n * p.k >= kLargeMatrix && p.m > 1) {
    multiply_by_panels<V, Rows, Vectors>(p);
    return;
  }
  std::size_t i = 0;
  for (; i + Rows <= p.m; i += Rows) strip<V, Rows, Vectors>(p, i);
  for (; i < p.m; ++i) strip<V, 1, 2 * Vectors>(p, i);
}

template <class V, class Body>
void for_vectors(std::size_t count, Body&& body) {
  for (std::size_t i = 0; i < count; i += kWidth<V>) body(i);
}

template <class V>
void activate(Activation activation, std::size_t count, ScalarOf<V>* values) {
  with_elementwise(activation, [&]<class Policy>(Policy) {
    for_vectors<V>(
        count, [&](std::size_t i) { store<V>(values + i, Policy::value(load<V>(values + i))); });
  });
}

template <class V>
void differentiate(Activation activation, std::size_t count, const ScalarOf<V>* sums,
                   const ScalarOf<V>* outputs, ScalarOf<V>* error) {
  with_elementwise(activation, [&]<class Policy>(Policy) {
    for_vectors<V>(count, [&](std::size_t i) {
      V z{};
      if constexpr (Policy::kNeedsSum) z = load<V>(sums + i);
      store<V>(error + i, load<V>(error + i) * Policy::derivative(z, load<V>(outputs + i)));
    });
  });
}

template <class V, class Policy>
bool update_with(const StepConstants<ScalarOf<V>>& step, const Update<ScalarOf<V>>& update) {
  using Real = ScalarOf<V>;
  // Copies, for the stores below could change what a reference sees: it would be read each time.
  const StepConstants<Real> constants = step;
  const Update<Real> u = update;
  V zeros{};
  for_vectors<V>(u.count, [&](std::size_t i) {
    const V w = load<V>(u.parameters + i);
    const V gradient = load<V>(u.gradient_sum + i) * u.per_example + w * u.decay;
    V first{};
    V second{};
    if constexpr (Policy::kFirst) first = load<V>(u.first + i);
    if constexpr (Policy::kSecond) second = load<V>(u.second + i);
    const V next = Policy::update(w, gradient, first, second, constants);
    store<V>(u.next + i, next);
    if constexpr (Policy::kFirst) store<V>(u.first + i, first);
    if constexpr (Policy::kSecond) store<V>(u.second + i, second);
    zeros += next * Real{0};
  });
  // A sum of products with 0 is 0 exactly when all entries are finite.
  bool finite = true;
  for (std::size_t lane = 0; lane < kWidth<V>; ++lane) finite = finite && zeros[lane] == Real{0};
  return finite;
}

template <class V>
bool update(OptimizerKind kind, const StepConstants<ScalarOf<V>>& constants,
            const Update<ScalarOf<V>>& u) {
  bool finite = false;
  with_optimizer(kind,
                 [&]<class Policy>(Policy) { finite = update_with<V, Policy>(constants, u); });
  return finite;
}

template <class V, std::size_t Rows, std::size_t Vectors>
// not covered: the compiler computes it
constexpr Kernels<ScalarOf<V>> make_kernels() {
  return {.width = kWidth<V>,
          .panel = kTermBlock * Vectors * kWidth<V>,
          .multiply = multiply<V, Rows, Vectors>,
          .activate = activate<V>,
          .differentiate = differentiate<V>,
          .update = update<V>};
}

}  // namespace nn::fused
