#include "nn/schedule.hpp"

#include <cmath>

#include <doctest/doctest.h>

TEST_CASE("constant stays") {
  CHECK(nn::scheduled_rate({.learning_rate = 0.5}, 0) == 0.5);
  CHECK(nn::scheduled_rate({.learning_rate = 0.5}, 39999) == 0.5);
}

TEST_CASE("step multiplies at each boundary") {
  const nn::ScheduleOptions options{
      .schedule = nn::Schedule::kStep, .learning_rate = 0.8, .step_every = 100, .step_factor = 0.5};
  CHECK(nn::scheduled_rate(options, 99) == 0.8);
  CHECK(nn::scheduled_rate(options, 100) == 0.4);
  CHECK(nn::scheduled_rate(options, 350) == doctest::Approx(0.1));
  CHECK(nn::scheduled_rate(options, 10'000'000) < 1e-30);
}

TEST_CASE("cosine falls from the rate to 0 over the run") {
  const nn::ScheduleOptions options{
      .schedule = nn::Schedule::kCosine, .learning_rate = 2, .minibatches = 100};
  CHECK(nn::scheduled_rate(options, 0) == 2);
  CHECK(nn::scheduled_rate(options, 25) ==
        doctest::Approx(1 + std::cos(std::acos(-1.0) / 4)).epsilon(1e-14));
  CHECK(nn::scheduled_rate(options, 50) == doctest::Approx(1));
  CHECK(std::abs(nn::scheduled_rate(options, 100)) < 1e-15);
  CHECK(std::abs(nn::scheduled_rate(options, 200)) < 1e-15);
}
