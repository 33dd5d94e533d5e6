#include "nn/lessons/transpose.hpp"

#include <doctest/doctest.h>

#include "nn/error.hpp"
#include "nn/random.hpp"

namespace {

using nn::transposed;
using nn::lessons::transpose_sides;
using nn::lessons::TransposeOperands;
using nn::lessons::TransposeRule;
using Matrix = nn::Matrix<double>;

Matrix random_matrix(std::size_t rows, std::size_t columns, nn::Random& random) {
  Matrix m = nn::make_matrix<double>(rows, columns);
  for (double& entry : m) entry = 20 * random.uniform() - 10;
  return m;
}

const TransposeOperands kSmall = {.a = {{1, 2, 3}, {4, 5, 6}},
                                  .b = {{0, -1, 2}, {1, 1, 1}},
                                  .c = {{1, 0}, {2, 1}, {0, 3}},
                                  .alpha = -2};

}  // namespace

TEST_CASE("transposing turns rows into columns: (2, 3) becomes (3, 2)") {
  CHECK(transposed<double>({{1, 2, 3}, {4, 5, 6}}) == Matrix{{1, 4}, {2, 5}, {3, 6}});
  CHECK(transposed<double>({{1, 2, 3}}).shape(0) == 3);
}

TEST_CASE("the sides of each rule, by hand") {
  CHECK(transpose_sides(TransposeRule::kSum, kSmall).left == Matrix{{1, 5}, {1, 6}, {5, 7}});
  CHECK(transpose_sides(TransposeRule::kProduct, kSmall).left == Matrix{{5, 14}, {11, 23}});
  CHECK(transpose_sides(TransposeRule::kScalar, kSmall).right ==
        Matrix{{-2, -8}, {-4, -10}, {-6, -12}});
  CHECK(transpose_sides(TransposeRule::kInvolution, kSmall).left == kSmall.a);
}

TEST_CASE("the rules hold to the bit, whatever the numbers") {
  nn::Random random(3, nn::Stream::kWeights);
  for (int round = 0; round < 50; ++round) {
    const std::size_t m = 1 + random.below(5);
    const std::size_t n = 1 + random.below(5);
    const TransposeOperands operands = {.a = random_matrix(m, n, random),
                                        .b = random_matrix(m, n, random),
                                        .c = random_matrix(n, m, random),
                                        .alpha = 20 * random.uniform() - 10};
    for (const auto rule : {TransposeRule::kSum, TransposeRule::kProduct, TransposeRule::kScalar,
                            TransposeRule::kInvolution}) {
      const auto sides = transpose_sides(rule, operands);
      CHECK(sides.holds);
      CHECK(sides.equal.size() == sides.left.size());
    }
  }
}

TEST_CASE("a product does not keep its order: the sides differ in shape") {
  const auto sides = transpose_sides(TransposeRule::kWrongProduct, kSmall);
  CHECK_FALSE(sides.holds);
  CHECK(sides.equal.empty());
  CHECK(sides.left.shape(0) == 2);
  CHECK(sides.right.shape(0) == 3);
}

TEST_CASE("or, square, in their entries; some may agree") {
  const auto sides = transpose_sides(
      TransposeRule::kWrongProduct,
      {.a = {{1, 2}, {0, 1}}, .b = {{0, 0}, {0, 0}}, .c = {{1, 0}, {3, 1}}, .alpha = 1});
  CHECK(sides.left == Matrix{{7, 3}, {2, 1}});
  CHECK(sides.right == Matrix{{1, 3}, {2, 7}});
  CHECK(sides.equal == std::vector<std::uint8_t>{0, 1, 1, 0});
  CHECK_FALSE(sides.holds);
}

TEST_CASE("matrices that commute satisfy even the wrong rule") {
  const Matrix diagonal = {{2, 0}, {0, 3}};
  CHECK(transpose_sides(TransposeRule::kWrongProduct,
                        {.a = diagonal, .b = diagonal, .c = {{5, 0}, {0, 7}}, .alpha = 1})
            .holds);
}

TEST_CASE("operands that do not fit are named") {
  TransposeOperands operands = kSmall;
  operands.c = kSmall.a;
  CHECK_THROWS_WITH_AS(transpose_sides(TransposeRule::kProduct, operands),
                       "C is (2, 3); expected (3, 2)", nn::Error);
  operands = kSmall;
  operands.b = {{1, 2}, {3, 4}};
  CHECK_THROWS_WITH_AS(transpose_sides(TransposeRule::kSum, operands),
                       "B is (2, 2); expected (2, 3)", nn::Error);
}
