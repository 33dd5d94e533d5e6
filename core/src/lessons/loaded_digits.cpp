#include "nn/lessons/loaded_digits.hpp"

#include <span>
#include <utility>

#include "nn/error.hpp"

namespace nn::lessons {

void LoadedDigits::begin(std::string packed) {
  reader_.reset();
  packed_ = std::move(packed);
  reader_.emplace(std::as_bytes(std::span(packed_)));
}

bool LoadedDigits::read(std::size_t count) {
  if (!reader_) return digits_.size() > 0;
  if (!reader_->read(count)) return false;
  digits_ = reader_->take();
  reader_.reset();
  packed_ = {};
  return true;
}

const Digits& LoadedDigits::digits() const {
  if (digits_.size() == 0)
    throw Error(
        Phrase{"no_digits", "there are no digits yet; expected beginDigits and readDigits before"});
  return digits_;
}

}  // namespace nn::lessons
