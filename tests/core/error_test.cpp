#include "nn/error.hpp"

#include <doctest/doctest.h>

#include "nn/spec.hpp"

namespace {

nn::Fault fault_of_spec(const char* text) {
  try {
    nn::from_text(text);
  } catch (const nn::Error& error) {
    CHECK(error.fault().sentence == error.what());
    return error.fault();
  }
  return {};
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("an error is data: what is legal, the field, its value") {
  const nn::Fault fault = fault_of_spec("learning_rate=2e3");
  CHECK(fault.code == "number_between");
  CHECK(fault.field == "learning_rate");
  CHECK(fault.at.empty());
  CHECK(fault.value == "2e3");
  CHECK(fault.legal == Texts{"1e-8", "1000"});
  CHECK(fault.sentence == "learning_rate is 2e3; expected a number from 1e-8 to 1000");
}

TEST_CASE("an error of an entry tells which") {
  const nn::Fault fault = fault_of_spec("layers=64,0,10");
  CHECK(fault.code == "whole_between");
  CHECK(fault.field == "layers");
  CHECK(fault.at == Texts{"2"});
  CHECK(fault.sentence == "entry 2 of layers is 0; expected a whole number from 1 to 1024");
}

TEST_CASE("an empty value is empty in the data, and said in the sentence") {
  const nn::Fault fault = fault_of_spec("seed=");
  CHECK(fault.value.empty());
  CHECK(fault.sentence == "seed is empty; expected a whole number from 0 to 4294967295");
}

TEST_CASE("an error beyond one field has its numbers") {
  const nn::Fault fault = fault_of_spec("layers=64,1024,1024,10\nbatch_size=1000");
  CHECK(fault.code == "at_most");
  CHECK(fault.field == "parameter_count");
  CHECK(fault.value == "1126410");
  CHECK(fault.legal == Texts{"300000"});
}

TEST_CASE("a sentence of its own has a code and no field") {
  const nn::Error error(nn::Phrase{"kept", "@: # of # \"#\"", 2, "the", std::string("rest")});
  CHECK(error.fault().code == "kept");
  CHECK(error.fault().field.empty());
  CHECK(error.fault().legal == Texts{"2", "the", "rest"});
  CHECK(std::string(error.what()) == "kept: 2 of the \"rest\"");
}
