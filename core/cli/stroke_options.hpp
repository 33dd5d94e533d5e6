#pragma once

#include <string>
#include <vector>

#include "nn/raster.hpp"
#include "nn/unipen.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace cli {

/// --strokes, a file of pen strokes, and how they become pixels: --pen-width, --no-normalize and,
/// where it is added, --edges.
class StrokeOptions {
 public:
  explicit StrokeOptions(CLI::App& command);
  void add_edges(CLI::App& command);

  [[nodiscard]] CLI::Option* strokes() const { return strokes_; }

  /// Throws nn::Error, naming the file, when it cannot be read or is damaged.
  [[nodiscard]] std::vector<nn::PenDigit> read() const;
  /// Throws nn::Error for an illegal option.
  [[nodiscard]] nn::RasterOptions raster() const;

 private:
  std::string path_;
  std::string pen_width_;
  std::string edges_;
  bool no_normalize_ = false;
  CLI::Option* strokes_;
};

}  // namespace cli
