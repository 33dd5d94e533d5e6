// Trainings of the lecture by an independent NumPy implementation (golden/make_goldens.py).
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "approximate.hpp"
#include "golden_directory.hpp"
#include "nn/trainer.hpp"

namespace {

struct GoldenRun {
  std::size_t stride = 0;
  std::vector<std::uint32_t> layers;
  std::map<std::size_t, std::vector<double>> probes;  // by minibatches
};

std::map<std::string, GoldenRun> read_goldens() {
  std::ifstream file(NN_GOLDEN_DIRECTORY "/golden.txt");
  REQUIRE(file.is_open());
  std::map<std::string, GoldenRun> runs;
  GoldenRun* run = nullptr;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string word;
    words >> word;
    if (word == "run") {
      words >> word;
      run = &runs[word];
      words >> run->stride;
      for (std::uint32_t width = 0; words >> width;) run->layers.push_back(width);
    } else {
      std::size_t minibatches = 0;
      std::size_t count = 0;
      words >> minibatches >> count;
      std::vector<double>& probes = run->probes[minibatches];
      probes.resize(count);
      for (double& probe : probes) file >> probe;
      std::getline(file, line);
    }
  }
  return runs;
}

/// Largest relative difference of a parameter; those below a thousandth are compared to a
/// thousandth, for their relative error is that of the much larger numbers whose difference they
/// are.
template <class Real>
double worst_difference(const GoldenRun& golden, nn::Spec spec) {
  spec.layers = golden.layers;
  nn::Trainer<Real> trainer(spec, nn::unpack_digits(nn::packed_digits()));
  double worst = 0;
  for (const auto& [minibatches, probes] : golden.probes) {
    trainer.advance(minibatches - trainer.minibatch());
    const std::vector<Real> own = nn::parameters_of(trainer.network());
    REQUIRE((own.size() + golden.stride - 1) / golden.stride == probes.size());
    for (std::size_t i = 0; i < probes.size(); ++i)
      worst = std::max(worst, relative_difference(own[i * golden.stride], probes[i], 1e-3));
  }
  return worst;
}

void check_run(const std::string& name, const nn::Spec& spec) {
  const auto goldens = read_goldens();
  REQUIRE(goldens.contains(name));
  const GoldenRun& golden = goldens.at(name);
  REQUIRE(golden.probes.size() == 3);
  const double in_double = worst_difference<double>(golden, spec);
  const double in_float = worst_difference<float>(golden, spec);
  MESSAGE(name << ": worst relative difference " << in_double << " in double, " << in_float
               << " in float");
  CHECK(in_double < 1e-12);
  CHECK(in_float < 1e-4);
}

}  // namespace

TEST_CASE("the lecture's algorithm agrees with NumPy after 1, 10 and 100 minibatches") {
  check_run("small", {});    // every parameter of 64-12-8-10
  check_run("lecture", {});  // every 17th of 64-128-64-10
}

TEST_CASE("each optimizer agrees with NumPy, with weight decay, ReLU, softmax and cross-entropy") {
  const nn::Spec base{.activation = {nn::Activation::kRelu},
                      .output = nn::Activation::kSoftmax,
                      .loss = nn::Loss::kCrossEntropy,
                      .initializer = nn::Initializer::kHe,
                      .weight_decay = 0.01,
                      .pixels = nn::Pixels::kUnit,
                      .seed = 7};
  const auto with = [&](nn::OptimizerKind optimizer, double learning_rate) {
    nn::Spec spec = base;
    spec.optimizer = optimizer;
    spec.learning_rate = learning_rate;
    return spec;
  };
  check_run("sgd", with(nn::OptimizerKind::kSgd, 0.1));
  check_run("momentum", with(nn::OptimizerKind::kMomentum, 0.05));
  check_run("nesterov", with(nn::OptimizerKind::kNesterov, 0.05));
  check_run("rmsprop", with(nn::OptimizerKind::kRmsprop, 0.001));
  check_run("adam", with(nn::OptimizerKind::kAdam, 0.001));
}
