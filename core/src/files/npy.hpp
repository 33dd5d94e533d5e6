#pragma once

#include <string>
#include <string_view>

#include "files/file_layers.hpp"

/// NumPy's format of an array, .npy: a sign, the length of a header, the header as a Python
/// dictionary, the numbers (numpy/lib/format.py).
namespace nn::files {

/// Of float32, row by row.
std::string write_npy(const std::vector<std::size_t>& shape, std::string_view numbers);
/// A string, that is an array without dimensions; ASCII.
std::string write_npy_text(std::string_view text);

/// An array of float32 or float64. Throws Error, naming it, for anything else.
FileTensor read_npy(const std::string& name, std::string_view bytes);
/// A string. Throws Error, naming it, for anything else.
std::string read_npy_text(const std::string& name, std::string_view bytes);

}  // namespace nn::files
