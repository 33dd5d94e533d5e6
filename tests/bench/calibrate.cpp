// The calibration loop as a contender; as WebAssembly, a module that imports nothing.
#include "chains.hpp"

#ifdef __EMSCRIPTEN__

extern "C" float chains(std::size_t minibatches) { return bench::narrow_chains(minibatches); }

#else

#include "protocol.hpp"

namespace {

bench::Workload workload(const char* name, bench::Chains chains) {
  return {.name = name,
          .verify = [=] { return bench::values_field(std::array{chains(1)}); },
          .reset = [] {},
          .run = [=](std::size_t count) { chains(count); }};
}

}  // namespace

int main() {
  std::array workloads = {workload("limit", bench::narrow_chains),
                          workload("limit-wide", bench::widest_here())};
  bench::serve(workloads);
}

#endif
