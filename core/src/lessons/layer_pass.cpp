#include "nn/lessons/layer_pass.hpp"

#include <string>

#include "nn/error.hpp"
#include "nn/layer.hpp"
#include "nn/loss.hpp"
#include "nn/random.hpp"

namespace nn::lessons {
namespace {

void check(const std::string& thing, std::size_t value, std::size_t most) {
  if (value < 1 || value > most) throw illegal(thing, value, between(1, most));
}

/// A whole multiple of 1 / parts from -most to most.
double random_multiple(Random& random, std::uint32_t most, std::uint32_t parts) {
  const auto steps = static_cast<std::int32_t>(most * parts);
  return static_cast<double>(static_cast<std::int32_t>(random.below(2 * most * parts + 1)) -
                             steps) /
         parts;
}

Matrix<double> column_of(const Vector<double>& numbers) {
  Matrix<double> column = make_matrix<double>(numbers.size(), 1);
  for (std::size_t i = 0; i < numbers.size(); ++i) column(i, 0) = numbers(i);
  return column;
}

/// da/dz of a sigmoid layer that has put out the row `a`, which is all that it depends on.
Matrix<double> jacobian_of(const Matrix<double>& a) {
  using activations::Sigmoid;
  static_assert(!Sigmoid::kNeedsSum);
  Matrix<double> jacobian = zeros<double>(columns(a), columns(a));
  for (std::size_t i = 0; i < columns(a); ++i) jacobian(i, i) = Sigmoid::derivative(0.0, a(0, i));
  return jacobian;
}

}  // namespace

LayerPass layer_pass(std::uint64_t seed, std::size_t inputs, std::size_t outputs,
                     std::size_t batch) {
  check("inputs", inputs, 8);
  check("outputs", outputs, 8);
  check("batch", batch, 64);
  Random random(seed, Stream::kWeights);
  FullyConnectedLayer<double> connected(inputs, outputs, Initializer::kUniform, random);
  ActivationLayer<double> sigmoid(Activation::kSigmoid);
  Matrix<double> x = make_matrix<double>(1, inputs);
  Matrix<double> t = make_matrix<double>(1, outputs);
  for (double& input : flat(x)) input = random_multiple(random, 2, 2);
  for (double& target : flat(t)) target = random.below(2);
  for (double& weight : flat(connected.weights())) weight = random_multiple(random, 1, 10);
  for (double& bias : flat(connected.bias())) bias = random_multiple(random, 1, 10);

  const Matrix<double> z = connected.forward(x);
  const Matrix<double> a = sigmoid.forward(z);
  const Matrix<double> da = squared_error_gradient(a, t) / static_cast<double>(batch);
  const Matrix<double> dz = sigmoid.backward(da);
  const Matrix<double> dx = connected.backward(dz);
  return {.x = transposed(x),
          .w = transposed(connected.weights()),
          .b = column_of(connected.bias()),
          .t = transposed(t),
          .z = transposed(z),
          .a = transposed(a),
          .jacobian = jacobian_of(a),
          .da = transposed(da),
          .dz = transposed(dz),
          .dx = transposed(dx),
          .db = column_of(connected.delta_b()),
          .dw = transposed(connected.delta_w())};
}

JacobianProduct jacobian_product(std::size_t m) {
  check("m", m, 128);
  Random random(m, Stream::kWeights);
  Matrix<double> a = make_matrix<double>(1, m);
  Matrix<double> da = make_matrix<double>(1, m);
  for (double& output : flat(a)) output = random.uniform();
  for (double& error : flat(da)) error = random.uniform() - 0.5;
  const Matrix<double> jacobian = jacobian_of(a);
  JacobianProduct product;
  for (std::size_t column = 0; column < m; ++column) {
    double sum = 0;
    for (std::size_t row = 0; row < m; ++row) {
      sum += da(0, row) * jacobian(row, column);
      ++product.matrix_multiplications;
    }
    product.by_matrix.push_back(sum);
  }
  for (std::size_t i = 0; i < m; ++i) {
    product.by_elements.push_back(da(0, i) * jacobian(i, i));
    ++product.element_multiplications;
  }
  return product;
}

}  // namespace nn::lessons
