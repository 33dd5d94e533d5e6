#include "nn/optimizer.hpp"

namespace nn {
namespace {

template <class Policy, class Real>
void update_all(std::span<Real> parameters, std::span<const Real> gradient_sum, Real per_example,
                Real decay, Moments<Real>& moments, const StepConstants<Real>& constants) {
  for_lanes<Real>(parameters.size(), [&]<class T>(std::size_t i, T) {
    const T w = load<T>(&parameters[i]);
    const T gradient = load<T>(&gradient_sum[i]) * per_example + w * decay;
    T first{};
    T second{};
    if constexpr (Policy::kFirst) first = load<T>(&moments.first[i]);
    if constexpr (Policy::kSecond) second = load<T>(&moments.second[i]);
    store(&parameters[i], Policy::update(w, gradient, first, second, constants));
    if constexpr (Policy::kFirst) store(&moments.first[i], first);
    if constexpr (Policy::kSecond) store(&moments.second[i], second);
  });
}

}  // namespace

template <class Real>
void Optimizer<Real>::begin_step(double learning_rate) {
  beta1_power_ *= options_.beta1;
  beta2_power_ *= options_.beta2;
  constants_ = {.learning_rate = static_cast<Real>(learning_rate),
                .momentum = static_cast<Real>(options_.momentum),
                .rho = static_cast<Real>(options_.rho),
                .beta1 = static_cast<Real>(options_.beta1),
                .beta2 = static_cast<Real>(options_.beta2),
                .epsilon = static_cast<Real>(options_.epsilon),
                .adam_rate = static_cast<Real>(learning_rate / (1 - beta1_power_)),
                .adam_second_scale = static_cast<Real>(1 / (1 - beta2_power_))};
}

template <class Real>
void Optimizer<Real>::update(std::span<Real> parameters, std::span<const Real> gradient_sum,
                             std::size_t passes, Decay decay, Moments<Real>& moments) const {
  const Real per_example = Real{1} / static_cast<Real>(passes);
  const Real lambda = decay == Decay::kWeights ? static_cast<Real>(options_.weight_decay) : Real{0};
  with_optimizer(options_.kind, [&]<class Policy>(Policy) {
    if (Policy::kFirst) moments.first.resize(parameters.size());
    if (Policy::kSecond) moments.second.resize(parameters.size());
    update_all<Policy, Real>(parameters, gradient_sum, per_example, lambda, moments, constants_);
  });
}

template class Optimizer<float>;
template class Optimizer<double>;

}  // namespace nn
