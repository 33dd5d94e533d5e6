#include "nn/lessons/transpose.hpp"

#include <algorithm>
#include <string>

#include "nn/error.hpp"
#include "nn/product.hpp"

namespace nn::lessons {
namespace {

using Doubles = Matrix<double>;

std::string shape_of(std::size_t rows, std::size_t columns) {
  return "(" + std::to_string(rows) + ", " + std::to_string(columns) + ")";
}

void check_shape(const char* thing, const Doubles& m, std::size_t m_rows, std::size_t m_columns) {
  if (rows(m) != m_rows || columns(m) != m_columns)
    throw illegal(thing, shape_of(rows(m), columns(m)), shape_of(m_rows, m_columns));
}

Doubles product(const Doubles& a, const Doubles& b) {
  Doubles c = zeros<double>(rows(a), columns(b));
  add_product(c, a, b);
  return c;
}

Doubles left_side(TransposeRule rule, const TransposeOperands& on) {
  switch (rule) {
    case TransposeRule::kSum:
      return transposed<double>(on.a + on.b);
    case TransposeRule::kProduct:
    case TransposeRule::kWrongProduct:
      return transposed(product(on.a, on.c));
    case TransposeRule::kScalar:
      return transposed<double>(on.alpha * on.a);
    case TransposeRule::kInvolution:
      return transposed(transposed(on.a));
  }
  return on.a;  // not covered: every rule has returned
}

Doubles right_side(TransposeRule rule, const TransposeOperands& on) {
  switch (rule) {
    case TransposeRule::kSum:
      return transposed(on.a) + transposed(on.b);
    case TransposeRule::kProduct:
      return product(transposed(on.c), transposed(on.a));
    case TransposeRule::kWrongProduct:
      return product(transposed(on.a), transposed(on.c));
    case TransposeRule::kScalar:
      return on.alpha * transposed(on.a);
    case TransposeRule::kInvolution:
      break;
  }
  return on.a;
}

}  // namespace

TransposeSides transpose_sides(TransposeRule rule, const TransposeOperands& operands) {
  const auto& [a, b, c, alpha] = operands;
  check_shape("B", b, rows(a), columns(a));
  check_shape("C", c, columns(a), rows(a));
  TransposeSides sides;
  sides.left = left_side(rule, operands);
  sides.right = right_side(rule, operands);
  if (sides.left.shape() != sides.right.shape()) return sides;
  std::transform(sides.left.begin(), sides.left.end(), sides.right.begin(),
                 std::back_inserter(sides.equal),
                 [](double left, double right) { return left == right ? 1 : 0; });
  sides.holds = std::all_of(sides.equal.begin(), sides.equal.end(),
                            [](std::uint8_t same) { return same != 0; });
  return sides;
}

}  // namespace nn::lessons
