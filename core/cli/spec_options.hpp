#pragma once

#include <map>
#include <string>
#include <string_view>

#include "nn/spec.hpp"

namespace CLI {
class App;
}

namespace cli {

/// --preset and an option for every field of the spec: `learning_rate` is --learning-rate.
class SpecOptions {
 public:
  explicit SpecOptions(CLI::App& command);

  /// The preset with the given fields on top. Throws nn::Error for an illegal one.
  [[nodiscard]] nn::Spec spec() const;

 private:
  std::string preset_ = "lecture";
  std::map<std::string_view, std::string> given_;
};

}  // namespace cli
