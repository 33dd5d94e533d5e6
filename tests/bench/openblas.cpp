// The lecture's step over OpenBLAS: a sgemm for every product, the elementwise parts by hand. The
// update is part of the product: sgemm adds alpha X^T dY to W.
#include <cmath>

#include <cblas-openblas.h>

#include "peer.hpp"

namespace {

struct Layer {
  std::size_t inputs;
  std::size_t outputs;
  std::vector<float> weights;
  std::vector<float> bias;
  std::vector<float> values;
  std::vector<float> errors;
};

class Network {
 public:
  explicit Network(const bench::Fixture& fixture) {
    for (const auto& [inputs, outputs, weights, bias] : fixture.layers)
      layers_.push_back({inputs, outputs, weights, bias,
                         std::vector<float>(bench::kBatch * outputs),
                         std::vector<float>(bench::kBatch * outputs)});
  }

  void step(const bench::Fixture::Minibatch& minibatch) {
    const float* x = minibatch.inputs.data();
    for (Layer& layer : layers_) {
      forward(layer, x);
      x = layer.values.data();
    }
    Layer& last = layers_.back();
    for (std::size_t i = 0; i < last.errors.size(); ++i)
      last.errors[i] = last.values[i] - minibatch.targets[i];
    for (std::size_t i = layers_.size(); i-- > 0;)
      backward(layers_[i], i > 0 ? &layers_[i - 1] : nullptr, minibatch.inputs.data());
  }

  [[nodiscard]] std::vector<float> parameters() const {
    bench::Fixture fixture;
    for (const Layer& layer : layers_)
      fixture.layers.push_back({layer.inputs, layer.outputs, layer.weights, layer.bias});
    return bench::parameters_of(fixture);
  }

 private:
  static void forward(Layer& layer, const float* x) {
    const std::size_t n = layer.outputs;
    for (std::size_t row = 0; row < bench::kBatch; ++row)
      for (std::size_t j = 0; j < n; ++j) layer.values[row * n + j] = layer.bias[j];
    multiply(CblasNoTrans, CblasNoTrans, bench::kBatch, n, layer.inputs, 1, x, layer.inputs,
             layer.weights.data(), n, 1, layer.values.data());
    for (float& value : layer.values) value = 1 / (1 + std::exp(-value));
  }

  static void backward(Layer& layer, Layer* before, const float* inputs) {
    const std::size_t n = layer.outputs;
    for (std::size_t i = 0; i < layer.errors.size(); ++i)
      layer.errors[i] *= layer.values[i] * (1 - layer.values[i]);
    if (before != nullptr)
      multiply(CblasNoTrans, CblasTrans, bench::kBatch, layer.inputs, n, 1, layer.errors.data(), n,
               layer.weights.data(), n, 0, before->errors.data());
    const float* x = before != nullptr ? before->values.data() : inputs;
    multiply(CblasTrans, CblasNoTrans, layer.inputs, n, bench::kBatch, -bench::kRate, x,
             layer.inputs, layer.errors.data(), n, 1, layer.weights.data());
    for (std::size_t row = 0; row < bench::kBatch; ++row)
      for (std::size_t j = 0; j < n; ++j) layer.bias[j] -= bench::kRate * layer.errors[row * n + j];
  }

  /// C (m, n) = beta C + alpha A B
  static void multiply(CBLAS_TRANSPOSE a_form, CBLAS_TRANSPOSE b_form, std::size_t m, std::size_t n,
                       std::size_t k, float alpha, const float* a, std::size_t a_row,
                       const float* b, std::size_t b_row, float beta, float* c) {
    const auto size = [](std::size_t value) { return static_cast<blasint>(value); };
    cblas_sgemm(CblasRowMajor, a_form, b_form, size(m), size(n), size(k), alpha, a, size(a_row), b,
                size(b_row), beta, c, size(n));
  }

  std::vector<Layer> layers_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count == 2) bench::serve_peer<Network>(arguments[1]);
}
