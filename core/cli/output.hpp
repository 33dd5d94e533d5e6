#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "nn/error.hpp"
#include "nn/metrics.hpp"
#include "nn/spec.hpp"

namespace cli {

/// The fields as numbers, texts and lists.
nlohmann::ordered_json json_of(const nn::Spec& spec);
/// (10, 10), row = true label.
nlohmann::ordered_json json_of(const nn::Confusion& confusion);

/// Matrix and accuracy as the lecture prints them (L16).
std::string lecture_text(const nn::Confusion& confusion);

/// Whole content of a file. Throws nn::Error, naming it, when it cannot be read.
std::string read_file(const std::string& path);

/// What `read` makes of a file's content. Throws nn::Error, naming the file, where read_file() or
/// `read` does.
template <class Read>
auto read_as(const std::string& path, Read read) {
  const std::string text = read_file(path);
  try {
    return read(text);
  } catch (const nn::Error& error) {
    throw nn::Error(path + ": " + error.what());
  }
}

/// Throws nn::Error, naming the file, when write_file() could not write it.
void check_writable(const std::string& path);

/// Replaces a file at once: what was there stays until all is written. Throws nn::Error, naming it.
void write_file(const std::string& path, const std::string& content);

}  // namespace cli
