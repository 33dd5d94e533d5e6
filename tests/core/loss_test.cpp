#include "nn/loss.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "nn/activation.hpp"

TEST_CASE("squared error is half the squared distance, averaged over the examples") {
  const nn::Matrix<double> y = {{1, 2}, {0, 4}};
  const nn::Matrix<double> t = {{0, 2}, {0, 1}};
  CHECK(nn::squared_error(y, t) == (0.5 * 1 + 0.5 * 9) / 2);
  const nn::Matrix<double> gradient = nn::squared_error_gradient(y, t);
  CHECK(gradient == nn::Matrix<double>{{1, 0}, {0, 3}});
}

TEST_CASE_TEMPLATE("cross-entropy is stable for scores of +-1000", Real, float, double) {
  const nn::Matrix<Real> scores = {{1000, -1000}, {-1000, 1000}, {1000, 1000}};
  const nn::Matrix<Real> right = {{1, 0}, {0, 1}, {1, 0}};
  const nn::Matrix<Real> wrong = {{0, 1}, {1, 0}, {1, 0}};
  CHECK(nn::cross_entropy(scores, right) == doctest::Approx(std::log(2) / 3).epsilon(1e-12));
  CHECK(nn::cross_entropy(scores, wrong) ==
        doctest::Approx((2000 + 2000 + std::log(2)) / 3).epsilon(1e-12));
  const nn::Matrix<Real> gradient =
      nn::cross_entropy_gradient(nn::activate(nn::Activation::kSoftmax, scores), wrong);
  CHECK(gradient(0, 0) == doctest::Approx(1));
  CHECK(gradient(0, 1) == doctest::Approx(-1));
  CHECK(gradient(2, 1) == doctest::Approx(0.5));
}

TEST_CASE("the loss of NaN or infinite outputs is not finite") {
  const nn::Matrix<float> t = {{1, 0}};
  for (const float bad : {NAN, INFINITY, -INFINITY}) {
    const nn::Matrix<float> outputs = {{0, bad}};
    CHECK(!std::isfinite(nn::squared_error(outputs, t)));
    CHECK(!std::isfinite(nn::cross_entropy(outputs, t)));
    // Of another score than the label's, too; one that is -infinity alone is no fault.
    if (bad != -INFINITY) CHECK(!std::isfinite(nn::negative_log_likelihood(nn::flat(outputs), 0)));
  }
}
