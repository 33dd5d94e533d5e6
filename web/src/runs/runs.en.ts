import { numbers } from "../texts/en";

const { whole } = numbers;

export const words = {
  title: "Runs",
  none: "None yet. A run is kept here when it ends, is reset or starts anew.",
  notKept: "Your browser does not store them: they are kept until you leave the page.",
  list: "Kept runs",
  show: (name: string): string => `Show the curve of ${name}`,
  showTip: "Show its curve on the charts",
  full: (most: number): string => `${most} curves are shown: hide one first`,
  nameOf: (name: string): string => `Name of ${name}`,
  /** In a run's name: what was in force until a minibatch. */
  until: (setting: string, minibatch: number): string => `${setting} until ${whole.format(minibatch)}`,
  current: "run under way",
  minibatches: "minibatches",
  accuracy: "test accuracy",
  loss: "test loss",
  matrix: (name: string, all: number): string =>
    `Confusion matrix of ${name}: ${all === 0 ? "no mistakes" : all === 1 ? "1 mistake" : `${all} mistakes`}`,
  worst: (label: number, predicted: number, count: number): string =>
    `, most often ${label} taken for ${predicted} (${count} ×)`,
  load: "Load",
  loadTip: "Set its settings again; the run starts anew",
  loadOf: (name: string): string => `Load the settings of ${name}`,
  pin: "Pin",
  pinTip: "A pinned run stays when older ones make room",
  pinOf: (name: string): string => `Pin ${name}`,
  delete: "Delete",
  deleteOf: (name: string): string => `Delete ${name}`,
  deleted: (name: string): string => `Deleted: ${name}`,
  compare: "Compare",
  compareWhat: "What to compare",
  compareTip: "Train these side by side from the present settings; your own run pauses and keeps its state",
  comparisons: {
    activation: {
      name: "Sigmoid or ReLU",
      tells:
        "Only the activation of the hidden layers differs, with first weights, pixels and a learning rate that suit it.",
    },
    loss: {
      name: "Squared error or cross-entropy",
      tells:
        "Only what counts as wrong differs: the squared error, or cross-entropy after a softmax, each at a rate that suits it.",
    },
    optimizer: {
      name: "SGD, momentum or Adam",
      tells: "Same gradient, three ways to follow it, each at a learning rate that suits it.",
    },
    rate: {
      name: "Three learning rates",
      tells: "A tenth of the present rate, the present one, and ten times as much.",
    },
    seed: {
      name: "Three seeds",
      tells: "Nothing differs but chance: first weights and the choice of minibatches. So much is luck.",
    },
  },
  compareSame: (minibatches: number): string => `Same seed, ${whole.format(minibatches)} minibatches each.`,
  compareEach: (minibatches: number): string => `${whole.format(minibatches)} minibatches each.`,
  compareCancel: "Cancel",
  compareProgress: (name: string): string => `Progress of ${name}`,
  comparePauses: "Your own run is paused while others are compared; Train goes on with it",
  compareRunning: "Comparing: your own run is paused",
  compareDone: "Comparison done: the runs are in the list",
  compareCancelled: "Comparison cancelled",
};
