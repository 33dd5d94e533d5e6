#include <memory>
#include <set>
#include <string>

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
  OutputFile out;
};

nn::Bitmap bitmap_of(const nn::Raster& raster) {
  nn::Bitmap bitmap{};
  for (std::size_t i = 0; i < bitmap.size(); ++i) bitmap[i] = raster[i] > 0;
  return bitmap;
}

void rasterize(const RasterizeOptions& options) {
  options.out.check();
  nn::RasterOptions raster = options.strokes.raster();
  raster.edges = nn::Edges::kSharp;
  nn::Digits digits;
  std::set<std::uint32_t> writers;
  for (const nn::PenDigit& digit : options.strokes.read()) {
    digits.labels.push_back(digit.label);
    digits.bitmaps.push_back(bitmap_of(nn::rasterize(digit.drawing, raster)));
    if (digit.writer != 0) writers.insert(digit.writer);
  }
  options.out.write([&] { return nn::write_digits_bitmaps(digits); });
  std::string text = std::to_string(digits.size()) + " digits";
  if (!writers.empty()) text += " of " + std::to_string(writers.size()) + " writers";
  print(text + "\n");
}

}  // namespace

std::function<void()> add_rasterize(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("rasterize", "Draw pen strokes as 32x32 bitmaps, as UCI's optdigits has");
  const auto options = std::make_shared<RasterizeOptions>(*command);
  options->strokes.strokes()->required();
  options->out.add(*command, "--out", "Write the bitmaps to this file")->required();
  return [options] { rasterize(*options); };
}

}  // namespace cli
