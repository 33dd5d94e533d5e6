#pragma once

#include <cstddef>
#include <fstream>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "golden_directory.hpp"

/// Checksums of the weights with seed 1 by minibatches: golden/checksums.txt, of which README shows
/// those of lecture and figure.
inline std::map<std::size_t, std::string> published(const std::string& preset) {
  std::ifstream file(NN_GOLDEN_DIRECTORY "/checksums.txt");
  std::map<std::size_t, std::string> checksums;
  std::string name;
  std::string checksum;
  for (std::size_t minibatches = 0; file >> name >> minibatches >> checksum;)
    if (name == preset) checksums[minibatches] = checksum;
  INFO("golden/checksums.txt, " << preset);
  REQUIRE(!checksums.empty());
  return checksums;
}
