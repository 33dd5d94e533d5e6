#pragma once

#include <cstddef>
#include <fstream>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "golden_directory.hpp"

/// Checksums of the weights by minibatches.
using Checksums = std::map<std::size_t, std::string>;

/// golden/checksums.txt by run: a preset, with seed 1, and what differs from it, as an address says
/// it: `lecture&optimizer=adam&learning_rate=0.001`.
inline std::map<std::string, Checksums> published_runs() {
  std::ifstream file(NN_GOLDEN_DIRECTORY "/checksums.txt");
  std::map<std::string, Checksums> runs;
  std::string run;
  std::string checksum;
  for (std::size_t minibatches = 0; file >> run >> minibatches >> checksum;)
    runs[run][minibatches] = checksum;
  REQUIRE(file.eof());
  REQUIRE(!runs.empty());
  return runs;
}

/// Of a preset as it is; README shows those of lecture and figure.
inline Checksums published(const std::string& preset) {
  INFO("golden/checksums.txt, " << preset);
  Checksums checksums = published_runs()[preset];
  REQUIRE(!checksums.empty());
  return checksums;
}
