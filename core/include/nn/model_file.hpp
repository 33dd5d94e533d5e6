#pragma once

#include <string>
#include <string_view>

#include "nn/network.hpp"
#include "nn/spec.hpp"

namespace nn {

struct Model {
  Spec spec;
  Network<float> network;
  bool has_spec = true;  ///< false where the file did not say it, and the caller did
  std::string note;      ///< a sentence on what the file holds and was passed over, or ""
};

/// A trained network as text: the line `digit-playground model 1`, the spec as lines `name=value`,
/// then for each layer a line `W I O` and I lines of O numbers, a line `b O` and a line of O
/// numbers, then `end`. Numbers have nine digits, which bring every float back to the bit.
std::string write_model(const Spec& spec, const Network<float>& network);

/// Reads that, also where an editor has ended its lines as Windows does, or saved it as UTF-8 with
/// a byte order mark or as UTF-16. Throws Error, naming the line, for other text that write_model()
/// cannot have written, and for weights that are not finite.
Model read_model(std::string_view bytes);

}  // namespace nn
