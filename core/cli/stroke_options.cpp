#include "stroke_options.hpp"

#include <CLI/CLI.hpp>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"
#include "output.hpp"

namespace cli {
namespace {

float parse_pen_width(const std::string& text) {
  double value = 0;
  if (!nn::parse_number(text, value))
    throw nn::illegal("the pen's width", nn::shown(text),
                      nn::between(nn::kLeastPenWidth, nn::kMostPenWidth));
  return static_cast<float>(value);
}

nn::Edges parse_edges(const std::string& text) {
  const auto& names = nn::Names<nn::Edges>::kNames;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == text) return static_cast<nn::Edges>(i);
  throw nn::illegal("edges", nn::shown(text), nn::one_of(nn::joined(names)));
}

}  // namespace

StrokeOptions::StrokeOptions(CLI::App& command)
    : strokes_(command.add_option("--strokes", path_,
                                  "UNIPEN text: .SEGMENT DIGIT, .PEN_DOWN, points, .PEN_UP")) {
  command
      .add_option("--pen-width", pen_width_,
                  "Of the pen that draws the strokes, in pixels of 32x32; 0.5 to 16")
      ->default_str(nn::number_text(nn::RasterOptions{}.pen_width))
      ->needs(strokes_)
      ->group("Strokes");
  command
      .add_flag("--no-normalize", no_normalize_,
                "Take points for pixels, (0, 0) being the lower left corner, instead of fitting "
                "each digit into 32x32")
      ->needs(strokes_)
      ->group("Strokes");
}

void StrokeOptions::add_edges(CLI::App& command) {
  command
      .add_option("--edges", edges_,
                  "sharp: a pixel is inked or not; smooth: it may be inked in part")
      ->default_str(std::string(nn::name_of(nn::RasterOptions{}.edges)))
      ->needs(strokes_)
      ->group("Strokes");
}

std::vector<nn::PenDigit> StrokeOptions::read() const { return read_as(path_, nn::read_unipen); }

nn::RasterOptions StrokeOptions::raster() const {
  nn::RasterOptions options;
  if (!pen_width_.empty()) options.pen_width = parse_pen_width(pen_width_);
  if (!edges_.empty()) options.edges = parse_edges(edges_);
  options.normalize = !no_normalize_;
  return options;
}

}  // namespace cli
