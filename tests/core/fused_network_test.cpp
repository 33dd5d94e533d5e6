// The layers of layer.hpp are the specification: the fused network must give their bits.
#include "nn/fused_network.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "every_activation.hpp"
#include "fused/kernels.hpp"

namespace {

template <class Real>
std::vector<const nn::fused::Kernels<Real>*> all_kernels() {
  std::vector<const nn::fused::Kernels<Real>*> kernels = {&nn::fused::kernels_128<Real>()};
#ifdef NN_WIDE_KERNELS
  if (__builtin_cpu_supports("avx2")) kernels.push_back(&nn::fused::kernels_256<Real>());
  if (__builtin_cpu_supports("avx512f")) kernels.push_back(&nn::fused::kernels_512<Real>());
#endif
  return kernels;
}

struct Case {
  std::vector<std::size_t> widths;
  nn::Activation hidden;
  nn::Activation output;
  nn::Loss loss;
  nn::OptimizerOptions optimizer;
  std::vector<std::size_t> batches;
};

template <class Real>
nn::Network<Real> build(const Case& c) {
  nn::Random random(5, nn::Stream::kWeights);
  nn::Network<Real> network;
  for (std::size_t i = 1; i < c.widths.size(); ++i) {
    network.add(nn::FullyConnectedLayer<Real>(c.widths[i - 1], c.widths[i],
                                              nn::Initializer::kUniform, random));
    network.add(nn::ActivationLayer<Real>(i + 1 == c.widths.size() ? c.output : c.hidden));
  }
  return network;
}

/// One minibatch of random examples.
template <class Real>
struct Batch {
  Batch(const Case& c, std::size_t rows, nn::Random& random)
      : x(nn::make_matrix<Real>(rows, c.widths.front())), labels(rows) {
    for (Real& value : nn::flat(x)) value = static_cast<Real>(2 * random.uniform() - 1);
    for (auto& label : labels)
      label = static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(c.widths.back())));
  }
  nn::Matrix<Real> x;
  std::vector<std::uint8_t> labels;
};

template <class Real>
void compare(const Case& c, const nn::fused::Kernels<Real>& kernels) {
  nn::Network<Real> layers = build<Real>(c);
  nn::FusedNetwork<Real> fused(c.loss, kernels);
  fused.add(layers);
  nn::Optimizer<Real> optimizer(c.optimizer);
  nn::Random random(9, nn::Stream::kMinibatches);
  for (const std::size_t rows : c.batches) {
    const Batch<Real> batch(c, rows, random);
    const nn::Matrix<Real> targets = nn::one_hot<Real>(batch.labels, c.widths.back());
    const nn::Matrix<Real> outputs = layers.predict(batch.x);
    fused.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
      std::copy_n(&batch.x(row, 0), c.widths.front(), fused.input(row).begin());
    fused.forward(rows);
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t o = 0; o < c.widths.back(); ++o)
        REQUIRE(fused.prediction(row)[o] == outputs(row, o));
    CHECK(fused.loss(batch.labels) ==
          doctest::Approx(layers.loss(c.loss, outputs, targets)).epsilon(1e-12));
    optimizer.begin_step(0.05);
    layers.backward(c.loss, outputs, targets);
    layers.step(optimizer);
    REQUIRE(fused.step(batch.labels, optimizer));
    REQUIRE(nn::weights_checksum(fused) == nn::weights_checksum(layers));
  }
}

template <class Real>
void compare_all(const Case& c) {
  for (const auto* kernels : all_kernels<Real>()) {
    INFO(kernels->width << " lanes, " << nn::name_of(c.hidden) << ", " << nn::name_of(c.output)
                        << ", " << nn::name_of(c.loss) << ", " << nn::name_of(c.optimizer.kind));
    compare<Real>(c, *kernels);
  }
}

constexpr std::array kOptimizers = {nn::OptimizerKind::kSgd, nn::OptimizerKind::kMomentum,
                                    nn::OptimizerKind::kNesterov, nn::OptimizerKind::kRmsprop,
                                    nn::OptimizerKind::kAdam};

}  // namespace

TEST_CASE_TEMPLATE("every activation and loss", Real, float, double) {
  for (const nn::Activation hidden : elementwise_activations()) {
    for (const nn::Activation output : elementwise_activations())
      compare_all<Real>({{7, 9, 5, 4}, hidden, output, nn::Loss::kSquaredError, {}, {6, 6}});
    for (const nn::Loss loss : {nn::Loss::kSquaredError, nn::Loss::kCrossEntropy})
      compare_all<Real>({{7, 9, 5, 4}, hidden, nn::Activation::kSoftmax, loss, {}, {6, 6}});
  }
}

TEST_CASE_TEMPLATE("every optimizer, with weight decay", Real, float, double) {
  for (const nn::OptimizerKind kind : kOptimizers)
    compare_all<Real>({{20, 33, 10},
                       nn::Activation::kTanh,
                       nn::Activation::kSoftmax,
                       nn::Loss::kCrossEntropy,
                       {.kind = kind, .weight_decay = 0.01},
                       {13, 13, 13, 13}});
}

TEST_CASE_TEMPLATE("any widths and batches, also such as fill no vector or change", Real, float,
                   double) {
  const std::vector<std::vector<std::size_t>> shapes = {
      {1, 1},        {1, 1, 1},           {3, 2},       {64, 10},
      {5, 1, 17, 3}, {16, 16, 16},        {31, 37, 41}, {64, 128, 64, 10},
      {64, 257, 10}, {2, 3, 5, 7, 11, 13}};
  for (const auto& widths : shapes)
    compare_all<Real>({widths,
                       nn::Activation::kSigmoid,
                       nn::Activation::kSigmoid,
                       nn::Loss::kSquaredError,
                       {},
                       {1, 2, 3, 7, 8, 9, 64, 65, 5}});
}

TEST_CASE_TEMPLATE("matrices that are multiplied by panels, with ragged ends", Real, float,
                   double) {
  compare_all<Real>({{300, 521, 259, 10},
                     nn::Activation::kTanh,
                     nn::Activation::kSoftmax,
                     nn::Loss::kCrossEntropy,
                     {},
                     {67, 3}});
  compare_all<Real>({{9, 131, 10},
                     nn::Activation::kSigmoid,
                     nn::Activation::kSigmoid,
                     nn::Loss::kSquaredError,
                     {},
                     {1031}});
}

TEST_CASE("a step to infinity is left undone") {
  const Case c{
      {4, 6, 3}, nn::Activation::kIdentity, nn::Activation::kIdentity, nn::Loss::kSquaredError, {},
      {}};
  nn::Network<float> layers = build<float>(c);
  for (const auto* kernels : all_kernels<float>()) {
    nn::FusedNetwork<float> fused(c.loss, *kernels);
    fused.add(layers);
    nn::Random random(9, nn::Stream::kMinibatches);
    Batch<float> batch(c, 5, random);
    for (float& value : nn::flat(batch.x))
      value *= 100;  // gradients above 1, times the largest rate
    fused.reserve(5);
    for (std::size_t row = 0; row < 5; ++row)
      std::copy_n(&batch.x(row, 0), 4, fused.input(row).begin());
    fused.forward(5);
    nn::Optimizer<float> optimizer({});
    optimizer.begin_step(std::numeric_limits<float>::max());
    CHECK(!fused.step(batch.labels, optimizer));
    CHECK(nn::weights_checksum(fused) == nn::weights_checksum(layers));
  }
}

TEST_CASE_TEMPLATE("its layers are those it was made of, whatever the width of a vector", Real,
                   float, double) {
  const Case c{{5, 1, 17, 3},
               nn::Activation::kTanh,
               nn::Activation::kSoftmax,
               nn::Loss::kCrossEntropy,
               {},
               {}};
  nn::Network<Real> layers = build<Real>(c);
  nn::Random random(9, nn::Stream::kMinibatches);
  const Batch<Real> batch(c, 4, random);
  const nn::Matrix<Real> outputs = layers.predict(batch.x);
  for (const auto* kernels : all_kernels<Real>()) {
    nn::FusedNetwork<Real> fused(c.loss, *kernels);
    fused.add(layers);
    nn::Network<Real> again = fused.to_layers();
    CHECK(nn::weights_checksum(again) == nn::weights_checksum(layers));
    CHECK(nn::weights_checksum(fused) == nn::weights_checksum(layers));
    CHECK(again.predict(batch.x) == outputs);
    CHECK(fused.layers() == 3);
    CHECK(fused.inputs(2) == 17);
    CHECK(fused.outputs(2) == 3);
    CHECK(fused.activation(2) == nn::Activation::kSoftmax);
    // What is written into a row is in the network.
    fused.row(1, 1)[16] = 7;
    fused.row(2, 3)[1] = 8;
    const nn::Network<Real> changed = fused.to_layers();
    CHECK(std::get<nn::FullyConnectedLayer<Real>>(changed.layers()[2]).bias()(16) == 7);
    CHECK(std::get<nn::FullyConnectedLayer<Real>>(changed.layers()[4]).weights()(3, 1) == 8);
  }
}
