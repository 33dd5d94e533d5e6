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
  REQUIRE(session.load(nn::packed_digits()).empty());
  return session;
}

}  // namespace

TEST_CASE("a session begins with the lecture's run") {
  Session session = loaded();
  CHECK(session.spec() == nn::to_text(nn::Spec{}));
  CHECK(session.runs() == 1);
  const playground::Report report = session.report();
  CHECK(report.minibatch == 0);
  CHECK(report.learning_rate == 0.5);
  CHECK(report.divergence.empty());
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
  CHECK(session.configure("learning_rate=0.25").empty());
  CHECK(session.runs() == 1);
  CHECK(session.report().minibatch == 5);
  CHECK(session.report().learning_rate == 0.25);
  CHECK(session.configure("activation=relu").empty());
  CHECK(session.runs() == 2);
  CHECK(session.report().minibatch == 0);
}

TEST_CASE("an illegal spec is a sentence, and changes nothing") {
  Session session = loaded();
  session.advance(5);
  const std::string before = session.spec();
  CHECK(session.configure("seed=2\nlearning_rate=nan") ==
        "learning_rate is nan; expected a number from 1e-8 to 1000");
  CHECK(session.spec() == before);
  CHECK(session.report().minibatch == 5);
  CHECK(playground::check_spec("learning_rate=nan") ==
        "learning_rate is nan; expected a number from 1e-8 to 1000");
  CHECK(playground::check_spec("learning_rate=1").empty());
}

TEST_CASE("weights and traces have the sizes of the layers") {
  Session session = loaded();
  CHECK(session.weights(0).size() == 64 * 128);
  CHECK(session.weights(2).size() == 64 * 10);
  CHECK(session.weights(3).empty());
  std::array<float, 64> values{};
  CHECK(session.trace(values).size() == 128 + 64 + 10);
  CHECK(session.trace(std::span(values).first(63)).empty());
  values[5] = NAN;
  CHECK(session.trace(values).empty());
}

TEST_CASE("a prediction is the end of the trace, and zeros for nonsense") {
  Session session = loaded();
  session.advance(20);
  const auto input = session.prediction_input();
  const auto output = session.prediction_output();
  std::iota(input.begin(), input.end(), -20.0F);
  session.predict();
  const std::vector<float> trace = session.trace(input);
  CHECK(std::equal(trace.end() - 10, trace.end(), output.begin()));
  input[7] = INFINITY;
  session.predict();
  CHECK(std::all_of(output.begin(), output.end(), [](float y) { return y == 0; }));
}

TEST_CASE("the test digits are those of the split") {
  Session session = loaded();
  CHECK(session.test_labels().size() == 360);
  CHECK(session.test_pixels().size() == 360 * 64);
  const auto shuffled = session.test_pixels();
  CHECK(session.configure("split=writers").empty());
  CHECK(session.test_pixels() != shuffled);
}

TEST_CASE("without digits nothing is done, and nothing breaks") {
  Session session;
  CHECK(session.load({}).find("damaged") != std::string::npos);
  CHECK(session.configure("") == "the number of digits is 0; expected 1797");
  CHECK(session.advance(3) == 0);
  CHECK(session.ended());
  session.reset();
  CHECK(session.report().minibatch == 0);
  CHECK(session.weights(0).empty());
  CHECK(session.trace({}).empty());
  CHECK(session.test_labels().empty());
  CHECK(session.test_pixels().empty());
  CHECK(session.spec().empty());
}

TEST_CASE("divergence is in the report") {
  Session session = loaded();
  CHECK(session.configure("activation=relu\noutput=identity\nlearning_rate=50").empty());
  session.advance(100);
  CHECK(session.ended());
  CHECK(session.report().divergence.find("the learning rate 50 is too large") != std::string::npos);
}
