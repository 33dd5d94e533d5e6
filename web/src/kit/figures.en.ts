import { numbers } from "../texts/en";

const { whole } = numbers;

export const words = {
  title: "Pictures",
  text: "The charts for papers and slides, dark on white: SVG stays sharp at any size, PNG fits in everywhere.",
  which: "Picture",
  names: {
    accuracy: "Accuracy",
    loss: "Loss",
    confusion: "Confusion matrix: test digits",
    trainConfusion: "Confusion matrix: training digits",
    change: "First layer: what training changed, ΔW₁",
    weights: "First layer: its weights, W₁",
    graph: "The network as a graph",
  },
  save: (ending: string): string => `Save .${ending}`,
  failed: "The picture could not be painted here. Save .svg works.",
  missing: {
    report: "The network is not ready yet.",
    curve: "There is no curve yet: press Train first.",
    change: "Training has changed nothing yet: press Train first.",
  },
  /** Of an axis. */
  logarithmic: (name: string): string => `${name} (logarithmic)`,
  at: (minibatch: number): string =>
    `after ${whole.format(minibatch)} ${minibatch === 1 ? "minibatch" : "minibatches"}`,
  units: (count: number): string => `${whole.format(count)} ${count === 1 ? "unit" : "units"}`,
  matrix: {
    rows: "true label",
    columns: "predicted",
    right: "recognized",
    wrong: "taken for another digit",
    counted: (digits: number, accuracy: string): string =>
      `${whole.format(digits)} digits, ${accuracy} of them recognized; colors are shares of a row`,
  },
  wall: (units: number): string =>
    units === 1
      ? "Weights of the 64 pixels into one unit"
      : `Weights of the 64 pixels into each of ${whole.format(units)} units`,
};
