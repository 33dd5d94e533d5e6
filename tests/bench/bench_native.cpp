// Ours, natively; and the fixtures that all contenders start from.
//   bench_native fixture PRESET FILE    writes a fixture
//   bench_native                        answers as protocol.hpp says
#include <array>
#include <fstream>
#include <memory>
#include <numeric>

#include "fixture.hpp"
#include "nn/inputs.hpp"
#include "nn/trainer.hpp"
#include "protocol.hpp"

namespace {

const nn::Digits& digits() {
  static const nn::Digits all = nn::unpack_digits(nn::packed_digits());
  return all;
}

/// A preset that does not end before a block does.
nn::Spec endless(std::string_view preset) {
  nn::Spec spec = nn::preset(preset);
  spec.minibatches = 100000;
  return spec;
}

/// The run's own first minibatches: the sampler draws them as the trainer's does.
void write_fixture(std::string_view preset, const std::string& path) {
  const nn::Spec spec = nn::preset(preset);
  const nn::Trainer<float> trainer(spec, digits());
  const auto inputs = nn::inputs_of<float>(trainer.training().images, spec.pixels);
  const auto targets = nn::one_hot<float>(trainer.training().labels, nn::kClasses);
  nn::Sampler sampler(spec.sampling, trainer.training().size(), spec.seed);
  std::ofstream file(path, std::ios::binary);
  const auto put = [&](const auto& values) {
    file.write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(float)));
  };
  put(parameters_of(trainer.network()));
  for (std::size_t i = 0; i < bench::kMinibatches; ++i) {
    const auto indices = sampler.next(spec.batch_size);
    put(nn::gather(inputs, indices));
    put(nn::gather(targets, indices));
  }
}

class Training {
 public:
  explicit Training(std::string_view preset) : spec_(endless(preset)) { reset(); }

  void reset() { trainer_ = std::make_unique<nn::Trainer<float>>(spec_, digits()); }
  void run(std::size_t count) { trainer_->advance(count); }

  std::string verify() {
    reset();
    run(1);
    const std::string values = bench::values_field(parameters_of(trainer_->network()));
    run(99);
    return values + ",\"checksum\":\"" + nn::weights_checksum(trainer_->network()) + "\"";
  }

 private:
  nn::Spec spec_;
  std::unique_ptr<nn::Trainer<float>> trainer_;
};

class Prediction {
 public:
  std::vector<float> predict(std::size_t image) {
    std::array<float, nn::kPixels> values{};
    const nn::Image& counts = trainer_.training().images[image % trainer_.training().size()];
    std::copy(counts.begin(), counts.end(), values.begin());
    return trainer_.probe().trace(std::span<const float, nn::kPixels>(values));
  }
  void run(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) last_ = predict(i).back();
  }
  /// The outputs for the first image of the fixture.
  std::string verify() {
    nn::Sampler sampler(nn::Sampling::kRandom, trainer_.training().size(), 1);
    const auto outputs = predict(sampler.next(bench::kBatch).front());
    return bench::values_field(std::span(outputs).last(nn::kClasses));
  }

 private:
  nn::Trainer<float> trainer_{nn::preset("lecture"), digits()};
  volatile float last_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  if (count == 4) {
    write_fixture(arguments[2], arguments[3]);
    return 0;
  }
  Training lecture("lecture");
  Training figure("figure");
  Prediction prediction;
  const auto workload = [](const char* name, auto& work) {
    return bench::Workload{.name = name,
                           .verify = [&] { return work.verify(); },
                           .reset = [] {},
                           .run = [&](std::size_t runs) { work.run(runs); }};
  };
  std::array workloads = {workload("lecture", lecture), workload("figure", figure),
                          workload("predict", prediction)};
  workloads[0].reset = [&] { lecture.reset(); };
  workloads[1].reset = [&] { figure.reset(); };
  bench::serve(workloads);
}
