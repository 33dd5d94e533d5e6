// The lecture's step in Eigen's own words.
#include <Eigen/Dense>

#include "peer.hpp"

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Row = Eigen::Matrix<float, 1, Eigen::Dynamic>;

struct Layer {
  Matrix weights;
  Row bias;
  Matrix values;
  Matrix errors;
};

Eigen::Map<const Matrix> map(const std::vector<float>& values, std::size_t rows) {
  return {values.data(), static_cast<Eigen::Index>(rows),
          static_cast<Eigen::Index>(values.size() / rows)};
}

class Network {
 public:
  explicit Network(const bench::Fixture& fixture) {
    for (const auto& layer : fixture.layers)
      layers_.push_back({map(layer.weights, layer.inputs), map(layer.bias, 1), {}, {}});
  }

  void step(const bench::Fixture::Minibatch& minibatch) {
    const auto inputs = map(minibatch.inputs, bench::kBatch);
    for (std::size_t i = 0; i < layers_.size(); ++i) {
      Layer& layer = layers_[i];
      if (i == 0)
        layer.values.noalias() = inputs * layer.weights;
      else
        layer.values.noalias() = layers_[i - 1].values * layer.weights;
      layer.values.rowwise() += layer.bias;
      layer.values.array() = layer.values.array().logistic();
    }
    layers_.back().errors = layers_.back().values - map(minibatch.targets, bench::kBatch);
    for (std::size_t i = layers_.size(); i-- > 0;) {
      Layer& layer = layers_[i];
      layer.errors.array() *= layer.values.array() * (1 - layer.values.array());
      if (i > 0) {
        layers_[i - 1].errors.noalias() = layer.errors * layer.weights.transpose();
        layer.weights.noalias() -= bench::kRate * layers_[i - 1].values.transpose() * layer.errors;
      } else {
        layer.weights.noalias() -= bench::kRate * inputs.transpose() * layer.errors;
      }
      layer.bias -= bench::kRate * layer.errors.colwise().sum();
    }
  }

  [[nodiscard]] std::vector<float> parameters() const {
    std::vector<float> all;
    for (const Layer& layer : layers_) {
      all.insert(all.end(), layer.weights.data(), layer.weights.data() + layer.weights.size());
      all.insert(all.end(), layer.bias.data(), layer.bias.data() + layer.bias.size());
    }
    return all;
  }

 private:
  std::vector<Layer> layers_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count == 2) bench::serve_peer<Network>(arguments[1]);
}
