#pragma once

#include "fixture.hpp"
#include "protocol.hpp"

namespace bench {

inline constexpr float kRate = 0.5F / kBatch;

/// Serves the lecture's step by a peer's Network: a constructor from a Fixture, `step(const
/// Fixture::Minibatch&)` and `parameters()`.
template <class Network>
void serve_peer(const std::string& fixture_path) {
  const Fixture fixture = read_fixture(fixture_path, {64, 128, 64, 10});
  Network network(fixture);
  std::size_t next = 0;
  const auto reset = [&] {
    network = Network(fixture);
    next = 0;
  };
  const auto run = [&](std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
      network.step(fixture.minibatches[next++ % kMinibatches]);
  };
  Workload workload{.name = "lecture",
                    .verify =
                        [&] {
                          reset();
                          run(1);
                          return values_field(network.parameters());
                        },
                    .reset = reset,
                    .run = run};
  serve(std::span(&workload, 1));
}

}  // namespace bench
