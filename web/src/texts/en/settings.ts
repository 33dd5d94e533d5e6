import type { FieldText } from "../en";

export const words = {
  fields: {
    output: { label: "Output", tip: "The function after the last layer." },
    initializer: { label: "First weights", tip: "How the weights are drawn before training." },
    rho: { label: "Decay", symbol: "ρ", tip: "How slowly RMSProp forgets the size of old gradients." },
    beta1: { label: "Beta 1", symbol: "β₁", tip: "How slowly Adam forgets the direction of old gradients." },
    beta2: { label: "Beta 2", symbol: "β₂", tip: "How slowly Adam forgets the size of old gradients." },
    epsilon: { label: "Epsilon", symbol: "ε", tip: "A small number that keeps the division from exploding." },
    weightDecay: { label: "Weight decay", tip: "Pulls every weight a little towards 0 at each step." },
    schedule: { label: "Rate schedule", tip: "How the learning rate changes in the course of the run." },
    stepEvery: { label: "Step every", tip: "Minibatches between two changes of the learning rate." },
    stepFactor: { label: "Step factor", tip: "The learning rate is multiplied by this at each of its steps." },
    sampling: { label: "Sampling", tip: "Each minibatch at random, or every digit once an epoch." },
    minibatches: { label: "Minibatches", tip: "Length of the run." },
    targetAccuracy: {
      label: "Stop at accuracy",
      tip: "The run ends when the test accuracy is this high, such as 95 %; empty for never.",
      empty: "never",
    },
    patience: {
      label: "Patience",
      tip: "The run ends after so many evaluations, one every 100 minibatches, without a lower test loss; empty for never.",
      empty: "never",
    },
    pixels: { label: "Pixels", tip: "Counts as they are, or divided by 16." },
    split: { label: "Split", tip: "Test digits drawn from all, or from people the network never saw." },
  } as Readonly<Record<string, FieldText>>,
};
