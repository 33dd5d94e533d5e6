#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>

#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"
#include "nn/spec.hpp"

namespace nn {
namespace {

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

template <class T>
// not covered: the compiler computes it
constexpr FieldKind kind_of() {
  if constexpr (kIsList<T>)
    return std::is_enum_v<typename T::value_type> ? FieldKind::kChoices : FieldKind::kIntegers;
  else if constexpr (std::is_enum_v<T>)
    return FieldKind::kChoice;
  else
    return std::is_floating_point_v<T> ? FieldKind::kNumber : FieldKind::kInteger;
}

template <class T>
std::string text_of(const T& value) {
  if constexpr (kIsList<T>) {
    std::string list;
    for (const auto& item : value) {
      if (!list.empty()) list += ',';
      list += text_of(item);
    }
    return list;
  } else if constexpr (std::is_enum_v<T>) {
    return std::string(name_of(value));
  } else {
    return number_text(value);
  }
}

template <class T>
T parse_number_in(const SpecField& field, const Phrase& thing, std::string_view text) {
  constexpr bool kFractions = !std::is_integral_v<T>;
  double value = 0;
  const bool legal = parse_number(text, value) && value >= field.minimum &&
                     value <= field.maximum && (kFractions || value == std::floor(value));
  if (legal) return static_cast<T>(value);
  throw illegal(thing, value_shown(text),
                {kFractions ? "number_between" : "whole_between",
                 kFractions ? "a number from # to #" : "a whole number from # to #", field.minimum,
                 field.maximum});
}

template <class Enum>
Enum parse_choice(const SpecField& field, const Phrase& thing, std::string_view text) {
  const auto& legal = field.choices;
  const auto found = std::find(legal.begin(), legal.end(), text);
  if (found == legal.end()) throw illegal(thing, value_shown(text), one_of(joined(legal)));
  return static_cast<Enum>(found - legal.begin());
}

template <class T>
T parse(const SpecField& field, const Phrase& thing, std::string_view text) {
  if constexpr (kIsList<T>) {
    T list;
    for (const std::string_view item : split_text(text, ','))
      list.push_back(parse<typename T::value_type>(
          field, Phrase(field.name, "entry # of @", list.size() + 1), item));
    return list;
  } else if constexpr (std::is_enum_v<T>) {
    return parse_choice<T>(field, thing, text);
  } else {
    return parse_number_in<T>(field, thing, text);
  }
}

enum class When : std::uint8_t { kRestart, kLive };

template <auto Member>
using MemberType = std::remove_cvref_t<decltype(std::declval<Spec>().*Member)>;

template <auto Member>
// not covered: the compiler computes it
constexpr SpecField field(std::string_view name, double minimum, double maximum,
                          std::span<const std::string_view> choices, When when) {
  using T = MemberType<Member>;
  return {.name = name,
          .kind = kind_of<T>(),
          .minimum = minimum,
          .maximum = maximum,
          .choices = choices,
          .live = when == When::kLive,
          .read = [](const Spec& spec) { return text_of(spec.*Member); },
          .write = [](const SpecField& self, Spec& spec,
                      std::string_view text) { spec.*Member = parse<T>(self, self.name, text); }};
}

template <auto Member>
// not covered: the compiler computes it
constexpr SpecField number(std::string_view name, double minimum, double maximum,
                           When when = When::kRestart) {
  return field<Member>(name, minimum, maximum, {}, when);
}

template <auto Member>
// not covered: the compiler computes it
constexpr SpecField choice(std::string_view name, When when = When::kRestart) {
  return field<Member>(name, 0, 0, Names<MemberType<Member>>::kNames, when);
}

constexpr double kMostUnits = 1024;
constexpr double kMostMinibatches = 1e7;
// The largest momentum and decay below 1 that the page's number fields can show.
constexpr double kAlmostOne = 0.999999;

// Softmax is for the output only; it is the last.
constexpr auto kElementwise = std::span<const std::string_view>(Names<Activation>::kNames)
                                  .first(static_cast<std::size_t>(Activation::kSoftmax));

constexpr std::array kFields = {
    number<&Spec::layers>("layers", 1, kMostUnits),
    field<&Spec::activation>("activation", 0, 0, kElementwise, When::kRestart),
    choice<&Spec::output>("output"),
    choice<&Spec::loss>("loss"),
    choice<&Spec::initializer>("initializer"),
    choice<&Spec::optimizer>("optimizer"),
    number<&Spec::learning_rate>("learning_rate", 1e-8, 1000, When::kLive),
    number<&Spec::momentum>("momentum", 0, kAlmostOne, When::kLive),
    number<&Spec::rho>("rho", 0, kAlmostOne, When::kLive),
    number<&Spec::beta1>("beta1", 0, kAlmostOne, When::kLive),
    number<&Spec::beta2>("beta2", 0, kAlmostOne, When::kLive),
    number<&Spec::epsilon>("epsilon", 1e-12, 1, When::kLive),
    number<&Spec::weight_decay>("weight_decay", 0, 1, When::kLive),
    choice<&Spec::schedule>("schedule", When::kLive),
    number<&Spec::step_every>("step_every", 1, kMostMinibatches, When::kLive),
    number<&Spec::step_factor>("step_factor", 0.001, 1, When::kLive),
    choice<&Spec::sampling>("sampling"),
    number<&Spec::batch_size>("batch_size", 1, kTrainingDigits, When::kLive),
    number<&Spec::minibatches>("minibatches", 1, kMostMinibatches, When::kLive),
    number<&Spec::target_accuracy>("target_accuracy", 0, 1, When::kLive),
    number<&Spec::patience>("patience", 0, kMostMinibatches, When::kLive),
    choice<&Spec::pixels>("pixels"),
    choice<&Spec::data>("data"),
    choice<&Spec::split>("split"),
    number<&Spec::rotation>("rotation", 0, 45, When::kLive),
    number<&Spec::shear>("shear", 0, 1, When::kLive),
    number<&Spec::stretch>("stretch", 0, 1, When::kLive),
    number<&Spec::scale>("scale", 0, 0.5, When::kLive),
    number<&Spec::shift>("shift", 0, 8, When::kLive),
    number<&Spec::thickness>("thickness", 0, 1.5, When::kLive),
    number<&Spec::elastic>("elastic", 0, 8, When::kLive),
    number<&Spec::seed>("seed", 0, 4294967295.0),
};

}  // namespace

std::span<const SpecField> spec_fields() { return kFields; }

}  // namespace nn
