#pragma once

#include <string>

#include "nn/model_file.hpp"

namespace CLI {
class App;
}

namespace cli {

/// --model, a file, and what it may leave open: --preset and --order.
class ModelOptions {
 public:
  explicit ModelOptions(CLI::App& command);

  /// Notes on standard error what the file does not say. Throws nn::Error, naming the file, when it
  /// cannot be read or is damaged.
  [[nodiscard]] nn::Model read() const;

 private:
  std::string path_;
  std::string preset_;
  std::string order_;
};

}  // namespace cli
