#pragma once

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

/// Vectors of the compiler (GCC and Clang vector extensions), one source for SSE, NEON and
/// WebAssembly SIMD. A formula written for "a lane type T" runs on Real and on Lanes<Real> alike
/// and gives the same bits on both: each operation is an IEEE 754 one, lane by lane, and nothing is
/// summed across lanes.
namespace nn {

/// A vector of Bytes bytes. WebAssembly has 16; the bits of a result do not depend on the width.
template <class Scalar, std::size_t Bytes>
struct VectorOf {
  using type [[gnu::vector_size(Bytes)]] = Scalar;
};
template <class Real, std::size_t Bytes = 16>
using Lanes = typename VectorOf<Real, Bytes>::type;

/// The scalar of a lane type, and the integers that hold its bits.
template <class T>
struct LaneTraits {
  using Scalar = std::remove_cvref_t<decltype(std::declval<T&>()[0])>;
  using Bits = typename VectorOf<typename LaneTraits<Scalar>::Bits, sizeof(T)>::type;
};
template <>
struct LaneTraits<float> {
  using Scalar = float;
  using Bits = std::int32_t;
};
template <>
struct LaneTraits<double> {
  using Scalar = double;
  using Bits = std::int64_t;
};

template <class T>
using ScalarOf = typename LaneTraits<T>::Scalar;
template <class T>
using BitsOf = typename LaneTraits<T>::Bits;

template <class T>
inline constexpr std::size_t kWidth = sizeof(T) / sizeof(ScalarOf<T>);

/// The same number in every lane. x - 0 is x for every x, -0 too, so compilers drop it; they may
/// not drop x + 0.
template <class T>
T broadcast(ScalarOf<T> x) {
  return x - T{};
}

/// memcpy, for rows of a matrix are aligned to their scalar only.
template <class T>
T load(const ScalarOf<T>* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

template <class T>
void store(ScalarOf<T>* to, T value) {
  std::memcpy(to, &value, sizeof value);
}

template <class T>
BitsOf<T> bits_of(T x) {
  return __builtin_bit_cast(BitsOf<T>, x);
}

template <class T>
T from_bits(BitsOf<T> bits) {
  return __builtin_bit_cast(T, bits);
}

/// Square root, correctly rounded as IEEE 754 demands.
template <class T>
T square_root(T x) {
  if constexpr (std::floating_point<T>) {
    return std::sqrt(x);
  } else {
#ifdef __wasm_simd128__
    // Clang 14 makes four scalar roots of the loop below.
    if constexpr (std::is_same_v<ScalarOf<T>, float> && sizeof(T) == sizeof(v128_t))
      return __builtin_bit_cast(T, wasm_f32x4_sqrt(__builtin_bit_cast(v128_t, x)));
#endif
    T root;
    for (std::size_t lane = 0; lane < kWidth<T>; ++lane) root[lane] = std::sqrt(x[lane]);
    return root;
  }
}

/// x, or `least` where x is below it; NaN stays.
template <class T>
T at_least(T x, ScalarOf<T> least) {
  const T limit = broadcast<T>(least);
#ifdef __wasm_simd128__
  // One instruction; the comparison below becomes f32x4.max, which is eight in V8.
  if constexpr (std::is_same_v<T, Lanes<float>>) return __builtin_wasm_pmax_f32x4(x, limit);
  if constexpr (std::is_same_v<T, Lanes<double>>) return __builtin_wasm_pmax_f64x2(x, limit);
#endif
  return x < limit ? limit : x;
}

/// x, or `most` where x is above it; NaN stays.
template <class T>
T at_most(T x, ScalarOf<T> most) {
  const T limit = broadcast<T>(most);
#ifdef __wasm_simd128__
  if constexpr (std::is_same_v<T, Lanes<float>>) return __builtin_wasm_pmin_f32x4(x, limit);
  if constexpr (std::is_same_v<T, Lanes<double>>) return __builtin_wasm_pmin_f64x2(x, limit);
#endif
  return x > limit ? limit : x;
}

/// 0 in place of values so small that their products become denormal, which costs a hundred cycles
/// each and cannot be flushed in WebAssembly. NaN stays.
template <class T>
T flush_below(T x, ScalarOf<T> least) {
  using Integer = typename LaneTraits<ScalarOf<T>>::Bits;
  // Without the sign: one comparison instead of two, each of which V8 would have to invert.
  const T magnitude = from_bits<T>(bits_of(x) & std::numeric_limits<Integer>::max());
  return magnitude < least ? T{} : x;
}

/// Calls body(index, T{}) for each whole vector of `count` entries, then for each entry left over
/// with a scalar T.
template <class Real, class Body>
void for_lanes(std::size_t count, Body&& body) {
  std::size_t i = 0;
  for (; i + kWidth<Lanes<Real>> <= count; i += kWidth<Lanes<Real>>) body(i, Lanes<Real>{});
  for (; i < count; ++i) body(i, Real{});
}

}  // namespace nn
