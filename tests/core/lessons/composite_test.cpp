#include "nn/lessons/composite.hpp"

#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "nn/error.hpp"

using nn::lessons::composite_of;
using nn::lessons::Link;

namespace {

constexpr std::array kLinks = {Link::kLine, Link::kSquare, Link::kSine, Link::kExponential,
                               Link::kSigmoid};

}  // namespace

TEST_CASE("the square of 2 x + 1 at -2 has the derivative 2 u 2 = -12") {
  const auto square = composite_of(Link::kSquare, Link::kLine, -2, 1e-5);
  CHECK(square.u == -3);
  CHECK(square.y == 9);
  CHECK(square.inner == 2);
  CHECK(square.outer == -6);
  CHECK(square.product == -12);
}

TEST_CASE("the order counts: the sine of a square is not the square of a sine") {
  const double x = 1.5;
  CHECK(composite_of(Link::kSine, Link::kSquare, x, 1e-5).product ==
        doctest::Approx(std::cos(x * x) * 2 * x));
  CHECK(composite_of(Link::kSquare, Link::kSine, x, 1e-5).product ==
        doctest::Approx(2 * std::sin(x) * std::cos(x)));
}

TEST_CASE("each product of two derivatives is what differences measure") {
  for (const Link outer : kLinks)
    for (const Link inner : kLinks)
      for (int i = -20; i <= 20; ++i) {
        const auto composite = composite_of(outer, inner, i / 10.0, 1e-6);
        CAPTURE(nn::name_of(outer));
        CAPTURE(nn::name_of(inner));
        CAPTURE(i);
        CHECK(composite.product == doctest::Approx(composite.difference).epsilon(1e-6));
      }
}

TEST_CASE("a curve has the values of its places") {
  for (const Link outer : kLinks)
    for (const Link inner : kLinks) {
      const auto curve = nn::lessons::composite_between(outer, inner, -2, 2, 5);
      REQUIRE(curve.u.size() == 5);
      REQUIRE(curve.y.size() == 5);
      for (std::size_t i = 0; i < 5; ++i) {
        const auto at = composite_of(outer, inner, static_cast<double>(i) - 2, 1e-5);
        CHECK(curve.u[i] == at.u);
        CHECK(curve.y[i] == at.y);
      }
    }
}

TEST_CASE("what is beyond is named") {
  CHECK_THROWS_WITH_AS(composite_of(Link::kSine, Link::kLine, 3.5, 1e-5),
                       "x is 3.5; expected -3 to 3", nn::Error);
  CHECK_THROWS_AS(composite_of(Link::kSine, Link::kLine, NAN, 1e-5), nn::Error);
  for (const auto& [h, told] : {std::pair{0.0, "0"}, {1.5, "1.5"}})
    CHECK_THROWS_WITH_AS(composite_of(Link::kSine, Link::kLine, 0, h),
                         ("h is " + std::string(told) + "; expected 1e-8 to 1").c_str(), nn::Error);
  CHECK_THROWS_AS(nn::lessons::composite_between(Link::kSine, Link::kLine, -2, 4, 5), nn::Error);
  for (const std::size_t count : {1U, 1001U})
    CHECK_THROWS_WITH_AS(nn::lessons::composite_between(Link::kSine, Link::kLine, -2, 2, count),
                         ("count is " + std::to_string(count) + "; expected 2 to 1000").c_str(),
                         nn::Error);
}
