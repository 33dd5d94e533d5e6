import type { FieldText } from "./en";

/** Of what ends a run by the test set. */
const FLATTERS =
  "It stops by the test digits, so their accuracy then flatters the network: what one reports comes from digits that decided nothing.";

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
      tip: `The run ends when the test accuracy is this high, such as 95 %; empty for never. ${FLATTERS}`,
      empty: "never",
    },
    patience: {
      label: "Patience",
      tip: `The run ends after so many evaluations, one every 100 minibatches, without a lower test loss; empty for never. ${FLATTERS}`,
      empty: "never",
    },
    pixels: { label: "Pixels", tip: "Counts as they are, or divided by 16." },
    split: { label: "Split", tip: "Test digits drawn from all, or from people the network never saw." },
    rotation: { label: "Rotation", tip: "Turns the digit, either way, by up to this many degrees." },
    data: { label: "Training digits", tip: "Scanned digits, digits of a pen, or both." },
    shear: { label: "Shear", tip: "Slants it, as handwriting leans: sideways by up to this share of its height." },
    stretch: { label: "Stretch", tip: "Makes it wider or narrower for its height: up to e to this power." },
    scale: { label: "Scale", tip: "Makes it smaller, by up to this share." },
    shift: { label: "Shift", tip: "Moves it sideways, up and down, by up to so many pixels of 32." },
    thickness: { label: "Thickness", tip: "Moves the edge of the ink out or in, as with another pen." },
    elastic: { label: "Elastic", tip: "Bends it: nine points move on their own, and the ink between them follows." },
  } as Readonly<Record<string, FieldText>>,
  augmentation: {
    title: "Augmentation",
    off: "off",
    tip: "Each training digit is varied anew each time it is drawn, so that the network hardly sees the same one twice. Test digits stay as they are.",
    strengthOf: (kind: string): string => `${kind}: strength`,
    /** How a strength is written, and what stands behind its number. */
    amounts: {
      rotation: (value: string): string => `±${value}°`,
      shear: (value: string): string => `±${value}`,
      stretch: (value: string): string => `±${value}`,
      scale: (value: string): string => `−${value}`,
      shift: (value: string): string => `±${value} px`,
      thickness: (value: string): string => `±${value} px`,
      elastic: (value: string): string => `±${value} px`,
    },
    units: { rotation: "°", shear: "", stretch: "", scale: "", shift: "px", thickness: "px", elastic: "px" },
    pictured: (kind: string): string => `${kind}: the digit as it is, and four examples`,
    together: "All together",
    seen: "What the network sees of it",
    another: "Another",
    turnOff: "Turn off",
  },
  suitable: {
    title: (choice: string): string => `What suits ${choice}:`,
    change: (label: string, now: string, suited: string): string => `${label} ${now} → ${suited}`,
    take: "Change it",
    keep: "Keep mine",
  },
  data: {
    title: "Training digits",
    names: { scanned: "Scanned", pen: "Pen", both: "Both" },
    counts: {
      scanned: "1,797 by 13 people, on paper",
      pen: "3,000 by 30 people, on a tablet",
      both: "both kinds, mixed",
    },
    loading: "Loading the pen digits…",
    missing: "The pen digits did not arrive.",
    tip: "A network knows the kind of digits that it was trained on, and reads another kind less well: domain shift. With pen digits, the results show its accuracy on either kind.",
  },
};
