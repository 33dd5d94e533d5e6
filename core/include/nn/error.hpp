#pragma once

#include <stdexcept>
#include <string>

namespace nn {

/// Bad input, thrown where it enters. The message names the thing, its value and what is legal:
/// `batch_size is 2000; expected 1 to 1437`.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The page tells the three apart, and says them in its own words and language
/// (web/src/plain/fault.ts): so no thing holds ` is `, and nothing legal `; expected `.
inline Error illegal(const std::string& thing, const std::string& value, const std::string& legal) {
  return Error{thing + " is " + value + "; expected " + legal};
}

}  // namespace nn
