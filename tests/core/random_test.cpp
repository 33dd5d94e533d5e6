#include "nn/random.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include <doctest/doctest.h>

TEST_CASE("the numbers are those of the PCG reference implementation") {
  // pcg32-demo of M. E. O'Neill, seed 42, sequence 54; our streams are small numbers, so the
  // sequence is cast in.
  nn::Random random(42, static_cast<nn::Stream>(54));
  for (const std::uint32_t expected :
       {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU})
    CHECK(random.next() == expected);
}

TEST_CASE("below() stays below and reaches every value about equally often") {
  nn::Random random(1, nn::Stream::kWeights);
  std::vector<int> seen(7);
  for (int i = 0; i < 70000; ++i) ++seen.at(random.below(7));
  for (const int count : seen) CHECK(std::abs(count - 10000) < 500);
  CHECK(random.below(1) == 0);
}

TEST_CASE("below() passes over what would make the small values likelier") {
  // 2^32 mod 3 * 2^30 = 2^30: a quarter of all numbers.
  constexpr std::uint32_t kBound = 3U << 30U;
  nn::Random random(1, nn::Stream::kWeights);
  nn::Random raw(1, nn::Stream::kWeights);
  int passed_over = 0;
  for (int i = 0; i < 1000; ++i) {
    std::uint32_t number = raw.next();
    for (; number < kBound / 3; number = raw.next()) ++passed_over;
    REQUIRE(random.below(kBound) == number % kBound);
  }
  CHECK(std::abs(passed_over - 333) < 60);
}

TEST_CASE("uniform() is in [0, 1), a multiple of 2^-24, with mean 1/2") {
  nn::Random random(1, nn::Stream::kWeights);
  double sum = 0;
  for (int i = 0; i < 100000; ++i) {
    const double u = random.uniform();
    REQUIRE(u >= 0);
    REQUIRE(u < 1);
    REQUIRE(static_cast<double>(static_cast<float>(u)) == u);
    sum += u;
  }
  CHECK(std::abs(sum / 100000 - 0.5) < 0.005);
}

TEST_CASE("seeds and streams give different sequences, the same ones the same") {
  nn::Random a(1, nn::Stream::kWeights);
  nn::Random same(1, nn::Stream::kWeights);
  nn::Random other_seed(2, nn::Stream::kWeights);
  nn::Random other_stream(1, nn::Stream::kSplit);
  const std::uint32_t first = a.next();
  CHECK(same.next() == first);
  CHECK(other_seed.next() != first);
  CHECK(other_stream.next() != first);
}

TEST_CASE("a partial shuffle draws distinct items; a whole one is a permutation") {
  nn::Random random(3, nn::Stream::kMinibatches);
  std::vector<int> items(100);
  std::iota(items.begin(), items.end(), 0);
  random.shuffle(std::span(items), 10);
  random.shuffle(std::span(items), items.size());
  CHECK(!std::is_sorted(items.begin(), items.end()));
  std::sort(items.begin(), items.end());
  for (int i = 0; i < 100; ++i) CHECK(items[static_cast<std::size_t>(i)] == i);
}
