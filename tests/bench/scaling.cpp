// Time per minibatch against parameters, batch size and number of examples: a line of JSON a point.
// The core's classes directly, for the page's limits do not apply.
#include <algorithm>
#include <chrono>
#include <iostream>
#include <vector>

#include "chains.hpp"
#include "nn/fused_network.hpp"

namespace {

using Clock = std::chrono::steady_clock;

struct Point {
  const char* axis;
  std::vector<std::size_t> widths;
  std::size_t batch;
  std::size_t examples;
};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Runs per second, the clock read after at least 10 ms.
template <class Work>
double rate_of(Work&& work) {
  std::size_t done = 0;
  const auto start = Clock::now();
  double elapsed = 0;
  for (; elapsed < 0.01; elapsed = seconds_since(start)) {
    work();
    ++done;
  }
  return static_cast<double>(done) / elapsed;
}

/// Flops per second of the calibration loop.
double measured_limit() {
  volatile float fixed_point = 0;  // read by nobody, yet no compiler may drop the work
  return rate_of([&] { fixed_point = bench::widest_here()(4); }) * 4 * bench::kStepFlops;
}

double p90(std::vector<double> rates) {
  std::sort(rates.begin(), rates.end());  // Emscripten 3.1.6 has no std::ranges::sort
  return rates[rates.size() * 9 / 10];
}

nn::Network<float> build(const std::vector<std::size_t>& widths) {
  nn::Random random(1, nn::Stream::kWeights);
  nn::Network<float> network;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    network.add(
        nn::FullyConnectedLayer<float>(widths[i], widths[i + 1], nn::Initializer::kXavier, random));
    network.add(nn::ActivationLayer<float>(nn::Activation::kSigmoid));
  }
  return network;
}

/// Training on synthetic examples: values in [0, 1), labels at random.
class Training {
 public:
  explicit Training(const Point& point)
      : inputs_(point.widths.front()),
        batch_(point.batch),
        examples_(point.examples * inputs_),
        labels_(point.examples),
        random_(1, nn::Stream::kMinibatches),
        network_(nn::Loss::kSquaredError),
        minibatch_labels_(point.batch) {
    network_.add(build(point.widths));
    network_.reserve(batch_);
    for (float& value : examples_) value = static_cast<float>(random_.uniform());
    for (std::uint8_t& label : labels_) label = static_cast<std::uint8_t>(random_.below(10));
  }

  void minibatch() {
    for (std::size_t row = 0; row < batch_; ++row) {
      const auto example = random_.below(static_cast<std::uint32_t>(labels_.size()));
      std::copy_n(&examples_[example * inputs_], inputs_, network_.input(row).data());
      minibatch_labels_[row] = labels_[example];
    }
    network_.forward(batch_);
    optimizer_.begin_step(0.01);
    network_.step(minibatch_labels_, optimizer_);
  }

 private:
  std::size_t inputs_;
  std::size_t batch_;
  std::vector<float> examples_;
  std::vector<std::uint8_t> labels_;
  nn::Random random_;
  nn::FusedNetwork<float> network_;
  nn::Optimizer<float> optimizer_{{.kind = nn::OptimizerKind::kSgd}};
  std::vector<std::uint8_t> minibatch_labels_;
};

void measure(const Point& point) {
  double parameters = 0;
  double products = 0;
  for (std::size_t i = 0; i + 1 < point.widths.size(); ++i) {
    const auto weights = static_cast<double>(point.widths[i] * point.widths[i + 1]);
    parameters += weights + static_cast<double>(point.widths[i + 1]);
    products += weights * (i == 0 ? 2 : 3);  // nobody needs the gradient of the inputs
  }
  const double flops = 2 * products * static_cast<double>(point.batch);

  Training training(point);
  const auto step = [&] { training.minibatch(); };
  rate_of(step);
  constexpr std::size_t kRounds = 12;
  std::vector<double> steps;
  std::vector<double> limits;
  for (std::size_t round = 0; round < kRounds; ++round) {
    steps.push_back(rate_of(step));
    limits.push_back(measured_limit());
  }
  std::cout << "{\"axis\":\"" << point.axis << "\",\"parameters\":" << parameters
            << ",\"batch\":" << point.batch << ",\"examples\":" << point.examples
            << ",\"microseconds\":" << 1e6 / p90(steps)
            << ",\"gflops\":" << flops * p90(steps) / 1e9
            << ",\"ofLimit\":" << flops * p90(steps) / p90(limits) << "}" << std::endl;
}

}  // namespace

int main() {
  constexpr std::size_t kDigits = 1437;
  for (const std::size_t width : {12U, 32U, 64U, 128U, 256U, 512U, 1024U, 2000U})
    measure({"parameters", {64, width, width, 10}, 64, kDigits});
  for (std::size_t batch = 1; batch <= 1024; batch *= 2)
    measure({"batch", {64, 128, 64, 10}, batch, kDigits});
  for (const std::size_t examples : {1000U, 4000U, 16000U, 60000U})
    measure({"examples", {784, 128, 64, 10}, 64, examples});
}
