#pragma once

#include <string>
#include <string_view>

#include "nn/model_file.hpp"

/// NumPy's archive: a zip of arrays, each a .npy file.
namespace nn {

/// The arrays as scikit-learn's MLPClassifier names and shapes its own: `coefs_0` (I, O),
/// `intercepts_0` (O), `coefs_1`, ... The spec is the array `spec`, a string. Stored, not
/// compressed, as numpy.savez does.
std::string write_npz(const Spec& spec, const Network<float>& network);

/// Reads that, and such arrays of other programs, float32 or float64, in C or Fortran order.
/// Without a spec, `base` with the layers of the file. Throws Error, naming what is not legal.
Model read_npz(std::string_view bytes, const Spec& base = {});

}  // namespace nn
