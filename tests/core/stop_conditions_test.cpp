#include "nn/stop_conditions.hpp"

#include <cmath>
#include <limits>

#include <doctest/doctest.h>

namespace {

/// Of 100 digits, `right` of them right.
nn::Evaluation said(double loss, std::size_t right = 0) {
  nn::Evaluation evaluation{.loss = loss, .confusion = {}};
  for (std::size_t i = 0; i < 100; ++i) evaluation.confusion.add(0, i < right ? 0 : 1);
  return evaluation;
}

}  // namespace

TEST_CASE("a run without a target or patience ends at its minibatches, and is never evaluated") {
  const nn::StopConditions stop({.minibatches = 250});
  CHECK(stop.ending(249) == nn::Ending::kNone);
  CHECK(stop.ending(250) == nn::Ending::kMinibatches);
  CHECK(stop.ending(251) == nn::Ending::kMinibatches);
  CHECK(!stop.wants_evaluation(100));
}

TEST_CASE("either asks for an evaluation at the same minibatches") {
  for (const nn::StopOptions& options :
       {nn::StopOptions{.target_accuracy = 0.9}, nn::StopOptions{.patience = 2}}) {
    const nn::StopConditions stop(options);
    CHECK(!stop.wants_evaluation(99));
    CHECK(stop.wants_evaluation(100));
    CHECK(!stop.wants_evaluation(101));
    CHECK(stop.wants_evaluation(200));
  }
}

TEST_CASE("the target is met by as much, and by no less") {
  nn::StopConditions stop({.target_accuracy = 0.9});
  stop.add(said(1, 89));
  CHECK(stop.ending(100) == nn::Ending::kNone);
  stop.add(said(2, 90));
  CHECK(stop.ending(200) == nn::Ending::kTargetAccuracy);
}

TEST_CASE("patience counts evaluations without a lower loss, and begins anew with each that is") {
  nn::StopConditions stop({.patience = 2});
  for (const double loss : {5.0, 6.0, 4.0, 4.0}) stop.add(said(loss));
  CHECK(stop.ending(400) == nn::Ending::kNone);
  CHECK(stop.progress().best_test_loss == 4);
  CHECK(stop.progress().evaluations_without_better == 1);
  stop.add(said(std::numeric_limits<double>::quiet_NaN()));
  CHECK(stop.ending(500) == nn::Ending::kPatience);
}

TEST_CASE("a target alone has any patience") {
  nn::StopConditions stop({.target_accuracy = 1});
  for (int i = 0; i < 1000; ++i) stop.add(said(1));
  CHECK(stop.ending(1000) == nn::Ending::kNone);
}

TEST_CASE("of two conditions that are met at once, the run says patience") {
  nn::StopConditions stop({.target_accuracy = 0.5, .patience = 1});
  stop.add(said(1, 40));
  stop.add(said(1, 60));
  CHECK(stop.ending(200) == nn::Ending::kPatience);
}

TEST_CASE("what was met stays so when the minibatches run out, or when there are to be more") {
  nn::StopConditions stop({.minibatches = 100, .target_accuracy = 0.5});
  stop.add(said(1, 60));
  CHECK(stop.ending(100) == nn::Ending::kTargetAccuracy);
  stop.set_options({.minibatches = 1000, .target_accuracy = 0.5});
  CHECK(stop.ending(100) == nn::Ending::kTargetAccuracy);
}

TEST_CASE("another target or patience forgets what was met, and the best loss") {
  for (const nn::StopOptions& changed : {nn::StopOptions{.target_accuracy = 0.9, .patience = 3},
                                         nn::StopOptions{.target_accuracy = 0.5, .patience = 4}}) {
    nn::StopConditions stop({.target_accuracy = 0.5, .patience = 3});
    stop.add(said(1, 60));
    stop.set_options(changed);
    CHECK(stop.ending(100) == nn::Ending::kNone);
    CHECK(std::isinf(stop.progress().best_test_loss));
  }
}

TEST_CASE("from earlier progress, the same evaluations end the run again") {
  nn::StopConditions stop({.patience = 2});
  stop.add(said(1));
  stop.add(said(2));
  const auto progress = stop.progress();
  stop.add(said(3));
  REQUIRE(stop.ending(300) == nn::Ending::kPatience);
  stop.restore(progress);
  CHECK(stop.ending(200) == nn::Ending::kNone);
  stop.add(said(3));
  CHECK(stop.ending(300) == nn::Ending::kPatience);
}
