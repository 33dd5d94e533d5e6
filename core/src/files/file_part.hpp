#pragma once

#include <cstddef>
#include <string>

#include "nn/error.hpp"
#include "nn/shown.hpp"

/// How messages call the parts of a file. To be made where they are used, as a Phrase is.
namespace nn::files {

/// A tensor, an array or a member of an archive.
struct FilePart {
  const char* kind;
  std::string name;
};

/// `the shape of tensor "0.weight"`, or `number 3 of tensor "0.weight"`.
class PartOf {
 public:
  PartOf(const char* part, const FilePart& file, const char* english = "the @ of # \"#\"")
      : part_(part), english_(english), kind_(file.kind), name_(shown(file.name)) {}
  PartOf(const char* part, std::size_t number, const FilePart& file)
      : PartOf(part, file, "@ # of # \"#\"") {
    number_ = number;
  }

  operator Phrase() const {
    return number_ == 0 ? Phrase(part_, english_, kind_, name_)
                        : Phrase(part_, english_, number_, kind_, name_);
  }

 private:
  const char* part_;
  const char* english_;
  const char* kind_;
  std::string name_;
  std::size_t number_ = 0;
};

}  // namespace nn::files
