#pragma once

#include <cstddef>

#include "nn/activation.hpp"
#include "nn/optimizer.hpp"

/// The inner loops of a training step, on rows that are padded with zeros to whole vectors. One
/// source, compiled for each vector width that the machine may have; every width gives the bits of
/// the layers in layer.hpp.
namespace nn::fused {

/// C (m, n) = start + A B with n a multiple of the vector width; each entry is one sum in the order
/// of its terms.
template <class Real>
struct Product {
  std::size_t m;
  std::size_t n;
  std::size_t k;
  const Real* a;  ///< entry (i, p) at i * a_row + p * a_term: a matrix or its transpose
  std::size_t a_row;
  std::size_t a_term;
  const Real* b;  ///< row p at p * b_row
  std::size_t b_row;
  const Real* start;  ///< row i at i * start_row; 0 for a bias, the same for every row
  std::size_t start_row;
  Real* c;
  std::size_t c_row;
  Real* panel;  ///< scratch, Kernels::panel entries
};

/// From so many entries of B on, 256 kB in float, it is worth while to give multiply() all rows at
/// once: it then copies B panel by panel into the scratch, and each panel is read from the L1 cache
/// for every row.
inline constexpr std::size_t kLargeMatrix = 65536;

/// One parameter tensor, `count` entries. The new parameters go to `next`, the moments are updated
/// in place; an optimizer that has none of a moment ignores its address.
template <class Real>
struct Update {
  std::size_t count;
  const Real* gradient_sum;
  Real per_example;
  Real decay;
  const Real* parameters;
  Real* next;
  Real* first;
  Real* second;
};

/// All counts are multiples of `width`.
template <class Real>
struct Kernels {
  std::size_t width;
  std::size_t panel;
  void (*multiply)(const Product<Real>&);
  /// y = s(z), entry by entry; not for softmax.
  void (*activate)(Activation, std::size_t count, Real* values);
  /// error = error (.) s'(z), from the outputs, and from the sums z where needs_sum(); not for
  /// softmax.
  void (*differentiate)(Activation, std::size_t count, const Real* sums, const Real* outputs,
                        Real* error);
  /// Returns whether all new parameters are finite.
  bool (*update)(OptimizerKind, const StepConstants<Real>&, const Update<Real>&);
};

/// 128-bit vectors, everywhere.
template <class Real>
const Kernels<Real>& kernels_128();
#ifdef NN_WIDE_KERNELS
template <class Real>
const Kernels<Real>& kernels_256();
template <class Real>
const Kernels<Real>& kernels_512();
#endif

/// The widest that this machine has.
template <class Real>
const Kernels<Real>& best_kernels();

}  // namespace nn::fused
