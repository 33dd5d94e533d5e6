#include "session.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <doctest/doctest.h>

using playground::Session;

namespace {

Session loaded() {
  Session session;
  session.load(nn::packed_digits());
  return session;
}

/// The sentence of what is thrown.
template <class Call>
std::string refusal(Call call) {
  try {
    static_cast<void>(call());
    return "";
  } catch (const nn::Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a session begins with the lecture's run") {
  Session session = loaded();
  CHECK(session.spec() == nn::to_text(nn::Spec{}));
  CHECK(session.runs() == 1);
  const playground::Report report = session.report();
  CHECK(report.minibatch == 0);
  CHECK(report.learning_rate == 0.5);
  CHECK(report.divergence == nullptr);
  CHECK(std::accumulate(report.confusion.counts().begin(), report.confusion.counts().end(), 0U) ==
        360);
  CHECK(!session.ended());
}

TEST_CASE("reset rewinds to exactly the same run") {
  Session session = loaded();
  session.advance(20);
  const std::string first = session.report().checksum;
  session.reset();
  CHECK(session.report().minibatch == 0);
  CHECK(session.runs() == 2);
  session.advance(20);
  CHECK(session.report().checksum == first);
}

TEST_CASE("configure applies live fields to the run, and starts anew for others") {
  Session session = loaded();
  session.advance(5);
  session.configure("learning_rate=0.25");
  CHECK(session.runs() == 1);
  CHECK(session.report().minibatch == 5);
  CHECK(session.report().learning_rate == 0.25);
  session.configure("activation=relu");
  CHECK(session.runs() == 2);
  CHECK(session.report().minibatch == 0);
}

TEST_CASE("an illegal spec is refused, and changes nothing") {
  Session session = loaded();
  session.advance(5);
  const std::string before = session.spec();
  CHECK_THROWS_WITH_AS(session.configure("seed=2\nlearning_rate=nan"),
                       "learning_rate is nan; expected a number from 1e-8 to 1000", nn::Error);
  CHECK(session.spec() == before);
  CHECK(session.report().minibatch == 5);
  CHECK_THROWS_WITH_AS(playground::check_spec("learning_rate=nan"),
                       "learning_rate is nan; expected a number from 1e-8 to 1000", nn::Error);
  playground::check_spec("learning_rate=1");
}

TEST_CASE("weights and traces have the sizes of the layers") {
  Session session = loaded();
  CHECK(session.weights(0).size() == 64 * 128);
  CHECK(session.weights(2).size() == 64 * 10);
  CHECK_THROWS_WITH_AS(static_cast<void>(session.weights(3)), "layer is 3; expected 0 to 2",
                       nn::Error);
  std::array<float, 64> values{};
  CHECK(session.trace(values).size() == 128 + 64 + 10);
  CHECK_THROWS_WITH_AS(session.trace(std::span(values).first(63)),
                       "the number of values is 63; expected 64", nn::Error);
  values[5] = NAN;
  CHECK_THROWS_WITH_AS(session.trace(values), "a value is nan; expected a finite number",
                       nn::Error);
}

TEST_CASE("a prediction is the end of the trace") {
  Session session = loaded();
  session.advance(20);
  const auto input = session.prediction_input();
  const auto output = session.prediction_output();
  std::iota(input.begin(), input.end(), -20.0F);
  session.predict();
  const std::vector<float> trace = session.trace(input);
  CHECK(std::equal(trace.end() - 10, trace.end(), output.begin()));
  input[7] = INFINITY;
  CHECK_THROWS_WITH_AS(session.predict(), "a value is inf; expected a finite number", nn::Error);
}

TEST_CASE("the test digits are those of the split") {
  Session session = loaded();
  CHECK(session.digits(true).size() == 360);
  CHECK(session.digits(false).size() == 1437);
  const auto shuffled = session.digits(true).images;
  session.configure("split=writers");
  CHECK(session.digits(true).images != shuffled);
}

TEST_CASE("without digits everything is refused, and nothing breaks") {
  Session session;
  CHECK(refusal([&] { session.load({}); }).find("damaged") != std::string::npos);
  CHECK_THROWS_WITH_AS(session.configure(""), "the number of digits is 0; expected 1797",
                       nn::Error);
  const auto refused = [](auto call) {
    CHECK(refusal(call) == "no digits are loaded; expected load() before this call");
  };
  refused([&] { return session.spec(); });
  refused([&] { session.advance(3); });
  refused([&] { return session.ended(); });
  refused([&] { session.reset(); });
  refused([&] { session.report(); });
  refused([&] { return session.weights(0); });
  refused([&] { return session.bias(0); });
  refused([&] { return session.parameters(); });
  refused([&] { session.adopt({}); });
  refused([&] { session.predict(); });
  refused([&] { session.trace({}); });
  refused([&] { session.inspect({}, 3); });
  refused([&] { session.saliency({}, 3); });
  refused([&] { session.gradient(0, 0); });
  refused([&] { session.classify(true); });
  refused([&] { session.set_parameter(0, 0, 0, 1); });
  refused([&] { session.keep(); });
  refused([&] { return session.digits(true); });
  refused([&] { return session.digits(false); });
  refused([&] { return session.varied(0, "", 1); });
  refused([&] { session.rewind(0); });
}

TEST_CASE("digits that are no data set leave those that are there") {
  Session session = loaded();
  const auto before = session.varied(4, "", 1);
  CHECK_THROWS_WITH_AS(session.load(nn::packed_pen_digits()),
                       "the number of digits is 3000; expected 1797", nn::Error);
  CHECK(session.varied(4, "", 1) == before);
  CHECK(session.runs() == 1);
}

TEST_CASE("divergence is in the report") {
  Session session = loaded();
  session.configure("activation=relu\noutput=identity\nlearning_rate=50");
  session.advance(100);
  CHECK(session.ended());
  const nn::Fault* divergence = session.report().divergence;
  REQUIRE(divergence != nullptr);
  CHECK(divergence->code == "diverged");
  CHECK(divergence->field == "weight");
  CHECK(divergence->value == "-inf");
  CHECK(divergence->legal.back() == "50");
  CHECK(divergence->sentence.ends_with(": the learning rate 50 is too large"));
}

TEST_CASE("states are kept evenly, in bounded number, and can be gone back to") {
  Session session = loaded();
  CHECK(session.kept() == std::vector<double>{0});
  std::string at_120;
  for (int i = 0; i < 240; ++i) {
    session.advance(1);
    session.keep();
    if (i == 119) at_120 = session.report().checksum;
  }
  const std::string end = session.report().checksum;
  const auto kept = session.kept();
  CHECK(kept.front() == 0);
  CHECK(kept.size() > 10);
  CHECK(kept.size() <= 24);
  REQUIRE(std::find(kept.begin(), kept.end(), 120.0) != kept.end());
  session.rewind(120);
  CHECK(session.report().checksum == at_120);
  CHECK(session.kept().back() == 120);
  session.advance(120);
  CHECK(session.report().checksum == end);
  CHECK_THROWS_WITH_AS(session.rewind(7.5), "minibatch is 7.5; expected one that is kept",
                       nn::Error);
  CHECK(session.report().checksum == end);
}

TEST_CASE("of a network too large for many states, only the first is kept") {
  Session session = loaded();
  session.configure("layers=64,512,448,10\nbatch_size=8\noptimizer=adam");
  for (int i = 0; i < 3; ++i) {
    session.advance(10);
    session.keep();
  }
  CHECK(session.kept() == std::vector<double>{0});
}

TEST_CASE("of a network too large for all states, every second one goes, and the last may") {
  Session session = loaded();
  // A megabyte a state: the six are room for five.
  session.configure("layers=64,512,448,10\nbatch_size=1");
  for (int i = 0; i < 5; ++i) {
    session.advance(10);
    session.keep();
  }
  CHECK(session.kept() == std::vector<double>{0, 20, 40});
  session.advance(10);
  session.keep();
  CHECK(session.kept() == std::vector<double>{0, 20, 40, 60});
}

TEST_CASE("ten thousand own digits are taken at once, all or none, and a run has room for them") {
  Session session = loaded();
  std::vector<std::uint8_t> values(std::size_t{10000} * 64, 3);
  std::vector<std::uint8_t> labels(10000, 5);
  labels.back() = 10;
  CHECK_THROWS_WITH_AS(session.add_own(values, labels), "label is 10; expected 0 to 9", nn::Error);
  CHECK(session.digits(false).size() == 1437);
  labels.back() = 9;
  session.add_own(values, labels);
  CHECK(session.digits(false).size() == 11437);
  CHECK_THROWS_WITH_AS(session.add_own(std::span(values).first(64), std::span(labels).first(1)),
                       "the number of own digits is 10001; expected at most 10000", nn::Error);
  session.configure("layers=64,512,448,10\nsampling=epochs");
  CHECK(session.advance(300) == 300);
  CHECK(session.report().minibatch == 300);
  session.remove_own(9999);
  CHECK(session.digits(false).size() == 1438);
}

TEST_CASE("own digits stay through a new run, and illegal ones are refused in words") {
  Session session = loaded();
  std::vector<std::uint8_t> values(64, 3);
  const auto label = [](std::uint8_t value) { return std::vector<std::uint8_t>{value}; };
  session.add_own(values, label(5));
  CHECK(session.digits(false).size() == 1438);
  session.reset();
  CHECK(session.digits(false).size() == 1438);
  session.configure("seed=2");
  CHECK(session.digits(false).labels.back() == 5);
  CHECK_THROWS_WITH_AS(session.add_own(values, label(10)), "label is 10; expected 0 to 9",
                       nn::Error);
  CHECK_THROWS_WITH_AS(session.add_own(std::span(values).first(63), label(1)),
                       "the number of values is 63; expected 64", nn::Error);
  values[9] = 17;
  CHECK_THROWS_WITH_AS(session.add_own(values, label(1)), "a value is 17; expected 0 to 16",
                       nn::Error);
  CHECK(session.digits(false).size() == 1438);
  session.remove_own(1);
  CHECK_THROWS_WITH_AS(session.remove_own(1),
                       "the number of own digits to remove is 1; expected 0 to 0", nn::Error);
  CHECK(session.digits(false).size() == 1437);
}

TEST_CASE("pen digits are trained on once they are loaded, and tested on") {
  Session session = loaded();
  CHECK(std::isnan(session.report().pen_accuracy));
  CHECK(refusal([&] {
          session.configure("data=both");
        }).starts_with("data is both; expected scanned"));
  CHECK(session.runs() == 1);
  CHECK_THROWS_AS(session.load_pen({}), nn::Error);
  session.load_pen(nn::packed_pen_digits());
  session.configure("data=pen");
  CHECK(session.digits(false).size() == 2640);
  CHECK(session.digits(true).size() == 360);
  session.advance(300);
  const playground::Report pen = session.report();
  session.configure("data=scanned");
  session.advance(300);
  const playground::Report scanned = session.report();
  CHECK(pen.pen_accuracy > scanned.pen_accuracy + 0.1);
  CHECK(scanned.test_accuracy > pen.test_accuracy + 0.1);
  session.configure("data=both");
  CHECK(session.digits(false).size() == 1437 + 2640);
}

TEST_CASE("parameters are set and frozen by addresses that exist") {
  Session session = loaded();
  session.set_parameter(0, 5, 2, 0.25F);
  CHECK(session.weights(0)[5 * 128 + 2] == 0.25F);
  session.set_parameter(1, -1, 3, 2);
  CHECK(session.bias(1)[3] == 2);
  session.freeze(1, -1, 3, true);
  session.advance(3);
  CHECK(session.bias(1)[3] == 2);
  for (const double bad : {-2.0, 1e300, std::nan("")}) {
    CHECK(refusal([&] { session.set_parameter(bad, 0, 0, 1); }).starts_with("layer is "));
    CHECK(refusal([&] { session.set_parameter(bad, -1, 0, 1); }).starts_with("layer is "));
    CHECK(refusal([&] { session.set_parameter(0, bad, 0, 1); }).starts_with("input is "));
    CHECK(refusal([&] { session.set_parameter(0, 0, bad, 1); }).starts_with("unit is "));
  }
  CHECK_THROWS_AS(session.inspect(std::vector<float>(63), 1), nn::Error);
  CHECK_THROWS_WITH_AS(session.saliency(std::vector<float>(64), 10),
                       "output is 10; expected 0 to 9", nn::Error);
  CHECK_THROWS_WITH_AS(session.gradient(0, 128), "unit is 128; expected 0 to 127", nn::Error);
  for (const double bad : {-2.0, 65.0})
    CHECK(refusal([&] { session.freeze(0, bad, 0, true); }).starts_with("input is "));
  CHECK(session.gradient(1, 3).size() == 129);
  Session unloaded;
}

TEST_CASE("a run begins with the parameters that are brought, if they fit its layers") {
  Session session = loaded();
  std::vector<float> parameters = session.parameters();
  CHECK(parameters[7] == session.weights(0)[7]);
  CHECK(parameters.back() == session.bias(2).back());
  session.advance(5);
  parameters[7] = 0.125F;
  session.adopt(parameters);
  CHECK(session.weights(0)[7] == 0.125F);
  CHECK(session.weights(2).back() == parameters[parameters.size() - 11]);
  CHECK(session.bias(2).back() == parameters.back());
  parameters.pop_back();
  CHECK_THROWS_WITH_AS(session.adopt(parameters),
                       "the number of parameters is 17225; expected 17226", nn::Error);
  CHECK(refusal([&] { Session().adopt(parameters); }).starts_with("no digits are loaded"));
}

TEST_CASE("a digit is followed forward and backward, with a label or without") {
  Session session = loaded();
  const auto& image = session.digits(true).images.front();
  const std::vector<float> values(image.begin(), image.end());
  const auto with_label = session.inspect(values, 3);
  CHECK(with_label.sums.size() == 128 + 64 + 10);
  const auto is_zero = [](float value) { return value == 0; };
  CHECK_FALSE(std::all_of(with_label.errors.begin(), with_label.errors.end(), is_zero));
  for (const int none : {-1, 10}) {
    const auto without = session.inspect(values, none);
    CHECK(std::all_of(without.errors.begin(), without.errors.end(), is_zero));
    CHECK(without.sums == with_label.sums);
  }
  CHECK(session.saliency(values, 9).size() == 64);
  std::vector<float> broken = values;
  broken[5] = std::nanf("");
  CHECK_THROWS_AS(session.inspect(broken, 3), nn::Error);
  CHECK_THROWS_AS(session.saliency(broken, 9), nn::Error);
  CHECK_THROWS_AS(session.saliency(std::vector<float>(63), 9), nn::Error);
}

TEST_CASE("all digits of a part are classified, as they are predicted") {
  Session session = loaded();
  CHECK(session.classify(true).predicted.size() == 360);
  CHECK(session.classify(false).predicted.size() == 1437);
  for (const double bad : {-1.0, 1.0, std::nan("")})
    CHECK(refusal([&] {
            session.remove_own(bad);
          }).starts_with("the number of own digits to remove is "));
  Session unloaded;
  std::vector<std::uint8_t> values(64, 1);
  unloaded.add_own(values, std::vector<std::uint8_t>{1});
  unloaded.remove_own(1);
}

TEST_CASE("of what is too long, nothing is read but its size") {
  Session session = loaded();
  const std::string before = session.report().checksum;
  constexpr std::size_t kMost = std::size_t{40} << 20U;
  const std::string_view text(nullptr, kMost);
  const std::span<const std::byte> bytes(static_cast<const std::byte*>(nullptr), kMost);
  const std::span<const std::uint8_t> counts(static_cast<const std::uint8_t*>(nullptr), kMost);
  const std::span<const float> numbers(static_cast<const float*>(nullptr), kMost);
  const std::string sentence = "the number of bytes is 41943040; expected at most 1048576";
  CHECK_THROWS_WITH_AS(session.configure(text), sentence.c_str(), nn::Error);
  CHECK_THROWS_WITH_AS(playground::check_spec(text), sentence.c_str(), nn::Error);
  CHECK_THROWS_WITH_AS(session.load(bytes), sentence.c_str(), nn::Error);
  CHECK_THROWS_WITH_AS(session.load_pen(bytes), sentence.c_str(), nn::Error);
  CHECK_THROWS_WITH_AS(static_cast<void>(session.varied(0, text, 1)), sentence.c_str(), nn::Error);
  CHECK(refusal([&] {
          session.adopt(numbers);
        }).starts_with("the number of parameters is 41943040; expected "));
  CHECK_THROWS_AS(session.trace(numbers), nn::Error);
  CHECK_THROWS_AS(session.inspect(numbers, 3), nn::Error);
  CHECK_THROWS_AS(session.saliency(numbers, 3), nn::Error);
  CHECK_THROWS_WITH_AS(session.add_own(counts, counts),
                       "the number of own digits is 41943040; expected at most 10000", nn::Error);
  CHECK_THROWS_WITH_AS(session.add_own(counts, counts.first(0)),
                       "the number of values is 41943040; expected 0", nn::Error);
  CHECK(session.runs() == 1);
  CHECK(session.report().checksum == before);
}
