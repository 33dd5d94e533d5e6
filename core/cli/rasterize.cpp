#include <iostream>
#include <memory>
#include <set>

#include <CLI/CLI.hpp>

#include "commands.hpp"
#include "nn/digits_bitmaps.hpp"
#include "output.hpp"
#include "stroke_options.hpp"

namespace cli {
namespace {

struct RasterizeOptions {
  explicit RasterizeOptions(CLI::App& command) : strokes(command) {}
  StrokeOptions strokes;
  std::string out;
};

nn::Bitmap bitmap_of(const nn::Raster& raster) {
  nn::Bitmap bitmap{};
  for (std::size_t i = 0; i < bitmap.size(); ++i) bitmap[i] = raster[i] > 0;
  return bitmap;
}

void rasterize(const RasterizeOptions& options) {
  nn::RasterOptions raster = options.strokes.raster();
  raster.edges = nn::Edges::kSharp;
  nn::Digits digits;
  std::set<std::uint32_t> writers;
  for (const nn::PenDigit& digit : options.strokes.read()) {
    digits.labels.push_back(digit.label);
    digits.bitmaps.push_back(bitmap_of(nn::rasterize(digit.drawing, raster)));
    if (digit.writer != 0) writers.insert(digit.writer);
  }
  write_file(options.out, nn::write_digits_bitmaps(digits));
  std::cout << digits.size() << " digits";
  if (!writers.empty()) std::cout << " of " << writers.size() << " writers";
  std::cout << '\n';
}

}  // namespace

std::function<void()> add_rasterize(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("rasterize", "Draw pen strokes as 32x32 bitmaps, as UCI's optdigits has");
  const auto options = std::make_shared<RasterizeOptions>(*command);
  options->strokes.strokes()->required();
  command->add_option("--out", options->out, "Write the bitmaps to this file")->required();
  return [options] { rasterize(*options); };
}

}  // namespace cli
