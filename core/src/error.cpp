#include "nn/error.hpp"

#include <utility>

#include "nn/numbers.hpp"

namespace nn {
namespace {

std::string text_of(const Argument& argument) {
  return argument.kind == Argument::Kind::kNumber ? number_text(argument.number)
                                                  : std::string(argument.text);
}

std::vector<std::string> texts_of(const Phrase& phrase) {
  std::vector<std::string> texts;
  for (const Argument& argument : phrase.arguments)
    if (argument.kind != Argument::Kind::kNone) texts.push_back(text_of(argument));
  return texts;
}

void append(std::string& sentence, const Phrase& phrase, const std::vector<std::string>& texts) {
  std::size_t turn = 0;
  for (const char* at = phrase.english; *at != '\0'; ++at)
    if (*at == '@')
      sentence += phrase.code;
    else if (*at == '#')
      sentence += texts[turn++];
    else
      sentence += *at;
}

}  // namespace

Argument::Argument(double value) : number(value), kind(Kind::kNumber) {}
Argument::Argument(std::string_view value) : text(value), kind(Kind::kText) {}

Phrase::Phrase(std::string_view code_, const char* english_) : code(code_), english(english_) {}
Phrase::Phrase(std::string_view code_, const char* english_, const Argument& only)
    : code(code_), english(english_), arguments{only} {}
Phrase::Phrase(std::string_view code_, const char* english_, const Argument& first,
               const Argument& second, const Argument& third)
    : code(code_), english(english_), arguments{first, second, third} {}
Phrase::Phrase(std::string_view name) : Phrase(name, "@") {}

Fault fault_of(const Phrase& sentence) {
  Fault fault{.code = std::string(sentence.code), .legal = texts_of(sentence)};
  append(fault.sentence, sentence, fault.legal);
  return fault;
}

Fault fault_of(const Phrase& field, const Argument& value, const Phrase& legal) {
  Fault fault{.code = std::string(legal.code),
              .field = std::string(field.code),
              .at = texts_of(field),
              .value = text_of(value),
              .legal = texts_of(legal)};
  append(fault.sentence, field, fault.at);
  fault.sentence += " is " + (fault.value.empty() ? "empty" : fault.value) + "; expected ";
  append(fault.sentence, legal, fault.legal);
  return fault;
}

Error::Error(Fault fault) : std::runtime_error(fault.sentence), fault_(std::move(fault)) {}

Phrase between(const Argument& least, const Argument& most) {
  return {"between", "# to #", least, most};
}
Phrase at_least(const Argument& least) { return {"at_least", "at least #", least}; }
Phrase at_most(const Argument& most) { return {"at_most", "at most #", most}; }
Phrase exactly(const Argument& number) { return {"exactly", "#", number}; }
Phrase finite() { return {"finite", "a finite number"}; }
Phrase one_of(std::string_view names) { return {"one_of", "one of #", names}; }

void check_index(const Phrase& field, std::size_t index, std::size_t count) {
  if (index >= count) throw illegal(field, index, between(0, count - 1));
}

Error illegal(const Phrase& field, const Argument& value, const Phrase& legal) {
  return Error(fault_of(field, value, legal));
}

}  // namespace nn
