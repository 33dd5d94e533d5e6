#include "nn/parameters.hpp"

#include <limits>
#include <numeric>

#include <doctest/doctest.h>

#include "nn/build_network.hpp"
#include "nn/error.hpp"
#include "nn/trainer.hpp"

namespace {

nn::Spec spec_of(const char* text) { return nn::from_text(text); }

const nn::Spec& small() {
  static const nn::Spec spec = spec_of("layers=64,8,10\noptimizer=adam\nlearning_rate=0.01");
  return spec;
}

nn::Trainer<double> run() { return {small(), nn::unpack_digits(nn::packed_digits())}; }

/// A network that is edited without a run.
struct Edited {
  nn::FusedNetwork<double> network = nn::build_fused_network<double>(small());
  nn::Edits<double> edits;
  nn::ParameterEditor<double> editor{network, edits};
};

/// 0, 1, 2, ... as many as the network has.
std::vector<double> counted() {
  std::vector<double> values(65 * 8 + 9 * 10);
  std::iota(values.begin(), values.end(), 0);
  return values;
}

}  // namespace

TEST_CASE("parameters stand in a list as the layers have them") {
  const nn::FusedNetwork<double> network = nn::build_fused_network<double>(small());
  std::vector<double> wanted;
  nn::build_network<double>(small()).for_each_connected(
      [&](const nn::FullyConnectedLayer<double>& layer) {
        wanted.insert(wanted.end(), layer.weights().begin(), layer.weights().end());
        wanted.insert(wanted.end(), layer.bias().begin(), layer.bias().end());
      });
  CHECK(nn::parameters_of(network) == wanted);
}

TEST_CASE("all parameters are set in the order of the list, and each has its address") {
  Edited e;
  CHECK(!e.edits.weights_were_set);
  e.editor.set_all(counted());
  CHECK(e.edits.weights_were_set);
  CHECK(nn::parameters_of(e.network) == counted());
  CHECK(e.editor.get({.layer = 0, .input = 1, .unit = 2}) == 8 + 2);
  CHECK(e.editor.get({.layer = 0, .input = 64, .unit = 7}) == 64 * 8 + 7);
  CHECK(e.editor.get({.layer = 1, .input = 8, .unit = 9}) == counted().back());
}

TEST_CASE("too few or too many parameters are refused, and change nothing") {
  Edited e;
  const std::vector<double> before = nn::parameters_of(e.network);
  for (const std::size_t count : {std::size_t{0}, std::size_t{609}, std::size_t{611}})
    CHECK_THROWS_WITH_AS(e.editor.set_all(std::vector<double>(count)),
                         doctest::Contains("expected 610"), nn::Error);
  CHECK(nn::parameters_of(e.network) == before);
  CHECK(!e.edits.weights_were_set);
}

TEST_CASE("an address that does not exist is refused by name, and a value that is no number") {
  Edited e;
  CHECK_THROWS_WITH_AS(static_cast<void>(e.editor.get({2, 0, 0})), "layer is 2; expected 0 to 1",
                       nn::Error);
  CHECK_THROWS_WITH_AS(e.editor.set({0, 65, 0}, 1), "input is 65; expected 0 to 64", nn::Error);
  CHECK_THROWS_WITH_AS(e.editor.freeze({0, 0, 8}, true), "unit is 8; expected 0 to 7", nn::Error);
  for (const double value :
       {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
    CHECK_THROWS_WITH_AS(e.editor.set({0, 0, 0}, value),
                         doctest::Contains("expected a finite number"), nn::Error);
  CHECK(!e.edits.weights_were_set);
}

TEST_CASE("frozen parameters have their values written back, and take over what is set") {
  Edited e;
  e.editor.freeze({0, 20, 3}, true);
  e.editor.freeze({0, 20, 3}, true);
  e.editor.freeze({1, 8, 2}, true);
  const double weight = e.editor.get({0, 20, 3});
  e.network.row(0, 20)[3] = 5;
  e.network.row(0, 20)[4] = 6;
  e.edits.frozen.write_to(e.network);
  CHECK(e.editor.get({0, 20, 3}) == weight);
  CHECK(e.editor.get({0, 20, 4}) == 6);
  e.editor.set({0, 20, 3}, -1);
  e.network.row(0, 20)[3] = 5;
  e.edits.frozen.write_to(e.network);
  CHECK(e.editor.get({0, 20, 3}) == -1);
  e.editor.set_all(counted());
  e.edits.frozen.write_to(e.network);
  CHECK(nn::parameters_of(e.network) == counted());
  e.editor.freeze({0, 20, 3}, false);
  e.network.row(0, 20)[3] = 5;
  e.network.row(1, 8)[2] = 5;
  e.edits.frozen.write_to(e.network);
  CHECK(e.editor.get({0, 20, 3}) == 5);
  CHECK(e.editor.get({1, 8, 2}) == 64 * 8 + 8 + 8 * 10 + 2);
}

TEST_CASE("in a run, a parameter that is set changes what it should, and a frozen one stays") {
  auto trainer = run();
  trainer.advance(5);
  trainer.edit().set({0, 20, 3}, 0.75);
  CHECK(trainer.edit().get({0, 20, 3}) == 0.75);
  trainer.edit().freeze({0, 20, 3}, true);
  trainer.edit().freeze({1, 8, 2}, true);
  const double bias = trainer.edit().get({1, 8, 2});
  const double other = trainer.edit().get({0, 20, 4});
  trainer.advance(10);
  CHECK(trainer.edit().get({0, 20, 3}) == 0.75);
  CHECK(trainer.edit().get({1, 8, 2}) == bias);
  CHECK(trainer.edit().get({0, 20, 4}) != other);
  trainer.edit().set({0, 20, 3}, -1);
  trainer.advance(1);
  CHECK(trainer.edit().get({0, 20, 3}) == -1);
  trainer.edit().freeze({0, 20, 3}, false);
  trainer.advance(1);
  CHECK(trainer.edit().get({0, 20, 3}) != -1);
}

TEST_CASE("a run goes on from weights that were all set, also where some are frozen") {
  auto trainer = run();
  trainer.edit().freeze({0, 20, 3}, true);
  const nn::FusedNetwork<double> other =
      nn::build_fused_network<double>(spec_of("layers=64,8,10\nseed=2"));
  trainer.edit().set_all(nn::parameters_of(other));
  CHECK(nn::weights_checksum(trainer.network()) == nn::weights_checksum(other));
  trainer.advance(1);
  CHECK(trainer.edit().get({0, 20, 3}) == other.row(0, 20)[3]);
  CHECK(trainer.edit().get({0, 20, 4}) != other.row(0, 20)[4]);
}
