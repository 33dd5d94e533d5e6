#include "nn/sampler.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

namespace {

std::vector<std::uint32_t> copy(std::span<const std::uint32_t> indices) {
  return {indices.begin(), indices.end()};
}

}  // namespace

TEST_CASE("the lecture's sampling draws distinct indices from the whole training set") {
  nn::Sampler sampler(nn::Sampling::kRandom, 1437, 1);
  std::vector<int> drawn(1437);
  for (int minibatch = 0; minibatch < 1000; ++minibatch) {
    const auto indices = sampler.next(64);
    REQUIRE(std::set(indices.begin(), indices.end()).size() == 64);
    for (const std::uint32_t index : indices) ++drawn.at(index);
  }
  // 44.5 of each on average, with a standard deviation of 6.5.
  CHECK(*std::min_element(drawn.begin(), drawn.end()) > 15);
  CHECK(*std::max_element(drawn.begin(), drawn.end()) < 80);
}

TEST_CASE("an epoch has every example once; its last minibatch holds the rest") {
  nn::Sampler sampler(nn::Sampling::kEpochs, 100, 1);
  for (int epoch = 0; epoch < 3; ++epoch) {
    std::set<std::uint32_t> seen;
    for (const std::size_t expected : std::initializer_list<std::size_t>{32, 32, 32, 4}) {
      const auto indices = sampler.next(32);
      CHECK(indices.size() == expected);
      seen.insert(indices.begin(), indices.end());
    }
    CHECK(seen.size() == 100);
  }
}

TEST_CASE("epochs differ in order, seeds differ, one seed repeats") {
  nn::Sampler a(nn::Sampling::kEpochs, 50, 1);
  nn::Sampler b(nn::Sampling::kEpochs, 50, 1);
  nn::Sampler other(nn::Sampling::kEpochs, 50, 2);
  const auto first = copy(a.next(50));
  CHECK(first == copy(b.next(50)));
  CHECK(first != copy(other.next(50)));
  CHECK(first != copy(a.next(50)));
}

TEST_CASE("the batch may be the whole set, and may change between minibatches") {
  nn::Sampler sampler(nn::Sampling::kRandom, 10, 1);
  CHECK(sampler.next(10).size() == 10);
  CHECK(sampler.next(1).size() == 1);
  CHECK(sampler.next(7).size() == 7);
}

TEST_CASE("examples that come are drawn, examples that go are not, and the epoch goes on") {
  nn::Sampler sampler(nn::Sampling::kEpochs, 10, 1);
  const auto first = sampler.next(4);
  std::vector<std::uint32_t> seen(first.begin(), first.end());
  sampler.resize(12);
  sampler.resize(9);
  for (;;) {
    const auto batch = sampler.next(4);
    seen.insert(seen.end(), batch.begin(), batch.end());
    if (batch.size() < 4) break;
  }
  std::erase_if(seen, [](std::uint32_t index) { return index >= 9; });
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
  CHECK(seen.size() == 9);
  nn::Sampler grown(nn::Sampling::kRandom, 3, 1);
  grown.resize(5);
  const auto all = grown.next(5);
  CHECK(std::find(all.begin(), all.end(), 4U) != all.end());
}
