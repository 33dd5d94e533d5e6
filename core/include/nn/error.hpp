#pragma once

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace nn {

/// A number or a text in an error's sentence.
struct Argument {
  Argument() = default;
  Argument(double value);
  Argument(std::string_view value);
  template <class Number>
  requires std::is_arithmetic_v<Number> Argument(Number value)
      : Argument(static_cast<double>(value)) {}
  Argument(const std::string& value) : Argument(std::string_view(value)) {}
  Argument(const char* value) : Argument(std::string_view(value)) {}

  std::string_view text;
  double number = 0;
  enum class Kind : unsigned char { kNone, kNumber, kText } kind = Kind::kNone;
};

/// Part of an error's sentence: its code, for programs and translations, and its English, where
/// each `#` stands for the argument whose turn it is, and `@` for the code.
///
/// It only views texts, to be used in the expression that makes it: `throw illegal("batch_size",
/// size, at_most(most))`. Its constructors are not inline, so that the page's first view has their
/// code once.
struct Phrase {
  Phrase(std::string_view code, const char* english);
  Phrase(std::string_view code, const char* english, const Argument& only);
  Phrase(std::string_view code, const char* english, const Argument& first, const Argument& second,
         const Argument& third = {});
  /// A name is its own code and its own English: `batch_size`.
  Phrase(std::string_view name);
  Phrase(const std::string& name) : Phrase(std::string_view(name)) {}
  Phrase(const char* name) : Phrase(std::string_view(name)) {}

  std::string_view code;
  const char* english;
  std::array<Argument, 3> arguments;
};

/// What is wrong, as data: the page says it in its own words and language
/// (web/src/texts/faults.ts).
struct Fault {
  /// What would be legal, `between`, or what is wrong, `npz_empty`.
  std::string code = {};
  /// What is illegal: `batch_size`, `shape`; empty where the code says it.
  std::string field = {};
  /// Which one, where there are several: an entry's number, a tensor's name.
  std::vector<std::string> at = {};
  /// As it was given; empty where it was, or where there is none.
  std::string value = {};
  /// The code's arguments: least and most, names, counts.
  std::vector<std::string> legal = {};
  /// The English.
  std::string sentence = {};
};

/// `FIELD is VALUE; expected LEGAL`.
Fault fault_of(const Phrase& field, const Argument& value, const Phrase& legal);
/// A sentence of its own.
Fault fault_of(const Phrase& sentence);

/// Bad input, thrown where it enters. The message names the thing, its value and what is legal:
/// `batch_size is 2000; expected 1 to 1437`.
class Error : public std::runtime_error {
 public:
  explicit Error(Fault fault);
  explicit Error(const Phrase& sentence) : Error(fault_of(sentence)) {}
  /// For what is said on the command line only: the sentence alone, without a code.
  explicit Error(const std::string& sentence) : Error(Fault{.sentence = sentence}) {}
  explicit Error(const char* sentence) : Error(std::string(sentence)) {}

  [[nodiscard]] const Fault& fault() const { return fault_; }

 private:
  Fault fault_;
};

Error illegal(const Phrase& field, const Argument& value, const Phrase& legal);
/// For what is legal in one place only, which no field of the page lets through: the English is all
/// there is.
template <class Text>
requires std::is_convertible_v<Text, std::string_view> Error illegal(const Phrase& field,
                                                                     const Argument& value,
                                                                     const Text& legal) {
  return illegal(field, value, Phrase{"described", "#", std::string_view(legal)});
}

/// Throws Error unless the index is one of `count` things, 0 to count - 1.
void check_index(const Phrase& field, std::size_t index, std::size_t count);

Phrase between(const Argument& least, const Argument& most);
Phrase at_least(const Argument& least);
Phrase at_most(const Argument& most);
Phrase exactly(const Argument& number);
Phrase finite();
/// The names, separated by commas.
Phrase one_of(std::string_view names);

}  // namespace nn
