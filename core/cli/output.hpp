#pragma once

#include <functional>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "nn/error.hpp"
#include "nn/metrics.hpp"
#include "nn/spec.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

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

/// A message as it may stand on a terminal: one line, not too long, without control characters.
std::string one_line(const std::string& message);

/// A line on standard error that is no failure.
void note(const std::string& message);

/// Writes to standard output. Throws nn::Error where that cannot be written.
void print(const std::string& text);

/// Both, whether or not the other fails; then throws what `save` threw, or else print().
void print_and_save(const std::string& text, const std::function<void()>& save);

/// An option that names a file to be written.
class OutputFile {
 public:
  CLI::Option* add(CLI::App& command, const char* name, const char* help);

  [[nodiscard]] const std::string& path() const { return path_; }

  /// Throws nn::Error, naming the file, when it could not be written now. Nothing happens where the
  /// option is not given; so does write().
  void check() const;
  void write(const std::function<std::string()>& content) const;

 private:
  std::string path_;
};

}  // namespace cli
