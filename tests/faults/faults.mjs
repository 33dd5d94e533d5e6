// Faults on purpose, each of a kind that somebody could make. `from` is one statement, or several, and stands in `file` once; `to`
// is what stands there while the fault is on. run.mjs puts them in, one by one.
const layer = "core/src/layer.cpp";
const activation = "core/src/activation.cpp";
const activations = "core/include/nn/activation.hpp";
const loss = "core/src/loss.cpp";
const fused = "core/src/fused/fused_network.cpp";
const optimizer = "core/src/optimizer.cpp";
const optimizers = "core/include/nn/optimizer.hpp";
const schedule = "core/src/schedule.cpp";

export const faults = [
  {
    fault: "a layer forgets its bias",
    file: layer,
    from: "add_product(y, x, weights_);",
    to: "y.fill(Real{0}); add_product(y, x, weights_);",
  },
  {
    fault: "the bias learns from the last example only",
    file: layer,
    from: "delta_b_ += xt::view(d_outputs, row);",
    to: "delta_b_ = xt::view(d_outputs, row);",
  },
  {
    fault: "a minibatch counts as one example",
    file: layer,
    from: "passes_ += batch;",
    to: "passes_ += 1;",
  },
  {
    fault: "no error goes back through a layer",
    file: layer,
    from: "return d_inputs;",
    to: "return zeros<Real>(batch, inputs);",
  },
  {
    fault: "the gradient of a step is still there in the next",
    file: layer,
    from: "delta_w_.fill(Real{0});",
    to: "",
  },
  {
    fault: "sigmoid's derivative is 1 - s",
    file: activations,
    from: "return output * (ScalarOf<T>{1} - output);",
    to: "return ScalarOf<T>{1} - output;",
  },
  {
    fault: "leaky ReLU's derivative is 1 everywhere",
    file: activations,
    from: "return output > T{} ? broadcast<T>(1) : broadcast<T>(static_cast<ScalarOf<T>>(kSlope));",
    to: "return broadcast<T>(1);",
  },
  {
    fault: "tanh's derivative is 1 - t",
    file: activations,
    from: "return ScalarOf<T>{1} - output * output;",
    to: "return ScalarOf<T>{1} - output;",
  },
  {
    fault: "softmax is not shifted by its largest score",
    file: activation,
    from: "store(&y[i], exponential(load<T>(&z[i]) - top));",
    to: "store(&y[i], exponential(load<T>(&z[i])));",
  },
  {
    fault: "softmax's Jacobian is taken for a diagonal",
    file: activation,
    from: "dz[c] = y[c] * (dy[c] - mean);",
    to: "dz[c] = y[c] * (Real{1} - y[c]) * dy[c];",
  },
  {
    fault: "the squared error is not halved",
    file: loss,
    from: "return sum / 2 / static_cast<double>(rows(outputs));",
    to: "return sum / static_cast<double>(rows(outputs));",
  },
  {
    fault: "the squared error's gradient is doubled",
    file: loss,
    from: "return outputs - targets;",
    to: "return Real{2} * (outputs - targets);",
  },
  {
    fault: "the log-likelihood of NaN is a number",
    file: loss,
    from: "return (std::isnan(sum) ? sum : logarithm(sum)) - (static_cast<double>(scores[label]) - top);",
    to: "return logarithm(sum) - (static_cast<double>(scores[label]) - top);",
  },
  {
    fault: "cross-entropy's gradient has the wrong sign",
    file: loss,
    from: "return probabilities - targets;",
    to: "return targets - probabilities;",
  },
  {
    fault: "the log-likelihood is not shifted by its largest score",
    file: loss,
    from: "for (const Real z : scores) sum += exponential(static_cast<double>(z) - top);",
    to: "for (const Real z : scores) sum += exponential(static_cast<double>(z));",
  },
  {
    fault: "the fast network's error is y + t",
    file: fused,
    from: "error[labels[row]] -= Real{1};",
    to: "error[labels[row]] += Real{1};",
  },
  {
    fault: "with cross-entropy, the fast network goes through softmax twice",
    file: fused,
    from: `if (last.activation == Activation::kSoftmax && loss_ != Loss::kCrossEntropy)
      softmax_row_gradient<Real>(y, error, error);`,
    to: "if (last.activation == Activation::kSoftmax) softmax_row_gradient<Real>(y, error, error);",
  },
  {
    fault: "gradient descent climbs",
    file: optimizers,
    from: "return w - g * c.learning_rate;",
    to: "return w + g * c.learning_rate;",
  },
  {
    fault: "momentum is applied twice",
    file: optimizers,
    from: "return w + velocity;",
    to: "return w + velocity * c.momentum;",
  },
  {
    fault: "Nesterov does not look ahead",
    file: optimizers,
    from: "return w + (velocity * c.momentum - step);",
    to: "return w + velocity;",
  },
  {
    fault: "RMSprop has epsilon below the root",
    file: optimizers,
    from: "return w - g * c.learning_rate / (square_root(second) + c.epsilon);",
    to: "return w - g * c.learning_rate / square_root(second + c.epsilon);",
  },
  {
    fault: "Adam corrects its second moment by the first one's rate",
    file: optimizer,
    from: "beta2_power_ *= options_.beta2;",
    to: "beta2_power_ *= options_.beta1;",
  },
  {
    fault: "an optimizer forgets its first moment",
    file: optimizer,
    from: "if constexpr (Policy::kFirst) store(&moments.first[i], first);",
    to: "",
  },
  {
    fault: "a rate by steps takes one step only",
    file: schedule,
    from: "rate *= options.step_factor;",
    to: "rate = options.learning_rate * options.step_factor;",
  },
];

/** One sentence for each fault that cannot be put in. */
export function misplaced(list, read) {
  return list.flatMap(({ fault, file, from }) => {
    const times = read(file).split(from).length - 1;
    return times === 1 ? [] : [`${fault}: its statement stands ${times} times in ${file}; expected once`];
  });
}

/** The source of a file with all its faults in it; a fault is on while `nn_active_fault` is its number, from 1 on. */
export function withFaults(list, file, text) {
  let changed = text;
  list.forEach(({ file: of, from, to }, index) => {
    // A function, because the replacement may contain `$&`.
    if (of === file)
      changed = changed.replace(from, () => `if (nn_active_fault == ${index + 1}) { ${to} } else { ${from} }`);
  });
  const declaration = 'extern "C" int nn_active_fault;\n';
  return changed.startsWith("#pragma once\n")
    ? changed.replace("#pragma once\n", () => `#pragma once\n${declaration}`)
    : declaration + changed;
}
