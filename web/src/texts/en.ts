/** Every word of the first view; what is loaded on demand has its own beside its code. A further language is a second file of the same type. */

import { numbersIn, subscript } from "./numbers";
import { plight } from "./plight";

export const numbers = numbersIn("en", {
  notANumber: "NaN",
  infinite: "infinite",
});

const { whole, percent, decimalPoint, thousands, plain, short, loss, tick } = numbers;

const BARS = "The bar under each shows how active the unit is for your digit.";

export interface FieldText {
  readonly label: string;
  /** The lecture's letter for it. */
  readonly symbol?: string;
  readonly tip: string;
  /** What an empty control stands for. */
  readonly empty?: string;
}

export const en = {
  whole: (value: number): string => whole.format(value),
  /** 0 to 1 as a percentage. */
  share: (value: number): string => `${percent.format(100 * value)} %`,
  short,
  lossValue: loss,
  tick,
  shareTick: (value: number): string => `${Math.round(100 * value)} %`,
  plain,
  decimalPoint,
  thousands,

  train: "Train",
  pause: "Pause",
  step: "Step",
  reset: "Reset",
  trainTip: "Train the network, minibatch after minibatch",
  trainAgainTip: "The run has ended: Train starts again from minibatch 0",
  trainLiftedTip: "The stop condition is met: Train turns it off and goes on from here",
  pauseTip: "Stop for a moment; nothing is lost",
  stepTip: "Train one minibatch",
  resetTip: "Back to minibatch 0: the same seed and settings give exactly the same run",
  trainingStatus: "Training status",
  count: (minibatch: number, all: number): readonly [string, string] => [
    whole.format(minibatch),
    ` of ${whole.format(all)} minibatches`,
  ],
  measures: (trainLoss: number, accuracy: number): string =>
    `training loss ${loss(trainLoss)} · test accuracy ${percent.format(100 * accuracy)} %`,
  ready: "Ready",
  training: "Training",
  paused: "Paused",
  finished: "Finished",
  reachedTarget: (share: string): string => `Stopped: test accuracy has reached ${share}`,
  outOfPatience: (evaluations: number): string =>
    `Stopped: test loss no lower for ${whole.format(evaluations)} ${evaluations === 1 ? "evaluation" : "evaluations"}`,
  lifted: (name: string): string => `${name} is off: the run goes on`,
  remedy: (rate: number): string => `Try ${plain(rate)}`,
  remedyTip: (rate: number): string => `Set the learning rate to ${plain(rate)}, start anew and train`,
  diverged: (reason: string): string => `Stopped: ${reason}`,
  restarted: (names: string): string => `Started anew: ${names} changed`,
  applied: (names: string): string => `${names} changed`,
  fixed: (names: string): string => `Fixed here: ${names}`,
  progress: "Progress of the run",

  speed: "Speed",
  pace: (pace: number): string => (Number.isFinite(pace) ? `${whole.format(pace)} / s` : "full"),
  paceSpoken: (pace: number): string =>
    Number.isFinite(pace) ? `${whole.format(pace)} minibatches per second` : "full speed",
  preset: "Preset",
  presets: { lecture: "Lecture", figure: "Figure", modern: "Modern" } as Readonly<Record<string, string>>,
  ownPreset: "Your own",
  presetTip: "A complete set of settings to start from",
  seed: "Seed",
  seedTip: "Start of all random numbers: the same seed gives the same run, to the last bit",

  drawADigit: "Draw a digit",
  drawHere: "Draw here",
  drawKeys:
    "Arrow keys move, space fills or empties a cell, digits 0 to 9 set how dark it is, Delete empties it. Ctrl+Z takes back a stroke or a cell, Ctrl+Y repeats it. With the mouse, hold Shift to erase.",
  drawMode: "What the pointer does",
  drawModes: {
    draw: { name: "Draw", tip: "Draw with a pen: your strokes are fitted into the cells" },
    paint: { name: "Paint cells", tip: "Paint the 8 × 8 cells directly" },
  },
  notNormalized: "not normalized",
  steps: {
    button: "How 8 × 8?",
    title: "How it becomes 8 × 8",
    tip: "See how your strokes become the 64 numbers that enter the network",
  },
  cell: (row: number, column: number, level: number): string => `row ${row}, column ${column}: ${plain(level)} of 16`,
  clear: "Clear",
  undo: "Undo",
  redo: "Redo",
  example: "Example",
  exampleTip: "A random digit from the test set",
  choose: "Choose…",
  chooseTip: "See all digits of the data set, and pick one",
  close: "Close",
  loading: "Loading…",

  prediction: "Prediction",
  predictionEmpty: "of the empty grid",
  /** What a screen reader is told of a drawing. */
  answer: (digit: number, output: string): string => `The network says ${digit} (${output})`,
  says: (digit: number, output: string): string => `Network: ${digit} (${output})`,
  emptyGrid: "The grid is empty",
  trueLabel: (label: number): string => `true label: ${label}`,

  network: "Network",
  networkView: "Network view",
  networkViews: { pictures: "Pictures", graph: "Graph" },
  parameters: (count: number): string => `${whole.format(count)} parameters`,
  layerOne: "Layer 1",
  wallShows: "Layer 1 shows",
  wallViews: { change: "what training changed: ΔW₁", weights: "its weights: W₁" },
  wallBlank: "Nothing learned yet: press Train",
  wallSpoken: {
    change: (units: number): string =>
      `First layer: what training has changed in each of ${units} pictures of 8 by 8 weights, blue increased, orange decreased. ${BARS}`,
    weights: (units: number): string =>
      `First layer: ${units} pictures of 8 by 8 weights, blue positive, orange negative. ${BARS}`,
  },
  activations: (layer: number, units: number): string => `Layer ${layer}: a${subscript(layer)} (1×${units})`,
  output: (layer: number): string => `Output: a${subscript(layer)} (1×10)`,
  gridSpoken: (layer: number, units: number): string =>
    `Layer ${layer}: ${units} units, the stronger the ink the more active.`,
  legends: {
    change: { positive: "increased", negative: "decreased" },
    weights: { positive: "positive weight", negative: "negative" },
    contributions: { positive: "raises", negative: "lowers" },
  },
  legendActivation: "activation",

  /** Units count from 0 in the code, and from 1 for people. */
  unitName: (layer: number, unit: number): string => `Layer ${layer}, unit ${unit + 1}`,
  outputName: (digit: number): string => `Output ${digit}`,
  unitOutput: (name: string, output: number): string => `${name}: output ${short(output)}`,
  layerUnits: (layer: number): string => `Units of layer ${layer}: arrow keys move, Enter opens one`,
  outputUnits: "Outputs: arrow keys move, Enter opens one",

  inspectOutput: (digit: number, output: string, isAnswer: boolean): string =>
    `${digit}: ${output}${isAnswer ? ", the answer" : ""}, inspect this output`,
  inspectOutputTip: "Open this output: where does its number come from?",

  why: {
    button: "Why?",
    tip: "Show which pixels raise and which lower an output",
  },

  results: "Results",
  testDigits: (count: number): string => `test, ${whole.format(count)} digits`,
  /** Accuracy on either kind of test digits. */
  kinds: (scanned: number, pen: number): string =>
    `Scanned ${percent.format(100 * scanned)} %, pen ${percent.format(100 * pen)} %`,
  accuracy: "accuracy",
  loss: "loss",
  logarithmic: ", log scale",
  trainSeries: "training",
  testSeries: "test",
  chartSpoken: (name: string, train: string, test: string, minibatch: number): string =>
    `${name} after ${whole.format(minibatch)} minibatches: training ${train}, test ${test}`,
  runsSeries: (letter: string): string => `run ${letter}, test`,
  minibatch: "minibatch",
  figuresOf: (minibatch: number): string => `Figures: your own run at minibatch ${whole.format(minibatch)}`,

  confusionMatrix: "Confusion matrix",
  toMatrix: "Skip to the confusion matrix",
  confusionAxes: "true ↓ predicted →",
  confusionCorner: "true label",
  confusionTip: (row: number, column: number, count: number): string =>
    row === column
      ? `${whole.format(count)} × ${row} recognized`
      : `${whole.format(count)} × ${row} taken for ${column}`,

  rewound: (minibatch: number): string => `Back at minibatch ${whole.format(minibatch)}: Train goes on from here`,

  runsButton: (count: number): string => (count > 0 ? `Runs (${count})` : "Runs"),
  model: "Model…",
  runsTip: "What was trained so far, and comparisons side by side",
  dataNotLoaded: "This part of the page did not arrive: are you offline?",

  /* The confusion matrix and what it says of each class. */
  matrixKeys: "Arrow keys move from cell to cell, Enter shows the digits of a cell.",
  matrixDigits: "Digits counted",
  matrixParts: { test: "Test", training: "Training" },
  matrixPercent: "% of each row",
  matrixLook: "Earlier",
  matrixHistory: "Minibatch shown",
  matrixHistoryTip: "Back through the run; the right end is now",
  matrixNow: "now",
  matrixAt: (minibatch: number): string => `minibatch ${whole.format(minibatch)}`,
  matrixBack: "Now",
  matrixBackTip: "Show the matrix of the network as it is now",
  measuresFold: "By class",
  measuresTip: "Precision, recall and F1 of each class",

  /* The user's own digits. */
  label: "Label…",
  labelTip: "Say what your drawing is, and add it to the training set",
  ownCount,
  ownShort: (count: number): string => `${whole.format(count)} own`,
  ownTip: "Your own digits in the training set: show them",

  moreSettings: "More settings",
  choices: {
    sigmoid: "Sigmoid",
    relu: "ReLU",
    leaky_relu: "Leaky ReLU",
    tanh: "Tanh",
    silu: "SiLU",
    identity: "Identity",
    softmax: "Softmax",
    squared_error: "Squared error",
    cross_entropy: "Cross-entropy",
    uniform: "Uniform",
    xavier: "Xavier",
    he: "He",
    sgd: "SGD",
    momentum: "Momentum",
    nesterov: "Nesterov",
    rmsprop: "RMSProp",
    adam: "Adam",
    constant: "Constant",
    step: "Steps",
    cosine: "Cosine",
    random: "Random",
    epochs: "Epochs",
    raw: "0 to 16",
    unit: "0 to 1",
    shuffled: "Shuffled",
    writers: "By writer",
  } as Readonly<Record<string, string>>,
  mixed: "Mixed",
  /** Of the everyday settings; the words of all others come with them. */
  fields: {
    layers: {
      label: "Hidden layers",
      tip: "Units of each hidden layer, from the input side, such as 128, 64.",
      empty: "none",
    },
    activation: {
      label: "Activation",
      tip: "The non-linear function after each hidden layer. The network's graph has one for each of them.",
    },
    loss: { label: "Loss", tip: "How wrong an answer is, as one number." },
    optimizer: { label: "Optimizer", tip: "How a gradient becomes a change of the weights." },
    learningRate: { label: "Learning rate", symbol: "η", tip: "How far each step goes against the gradient." },
    momentum: { label: "Momentum", symbol: "μ", tip: "How much of the last change is kept: v ← μ v − η df/dx." },
    batchSize: { label: "Batch size", tip: "Digits a minibatch: the gradient is their mean." },
    seed: { label: "Seed", tip: "Start of all random numbers." },
  } as Readonly<Record<string, FieldText>>,
  fieldEffect: { live: "Takes effect at once.", restart: "A change starts the run anew." },

  ...plight,
  disconnected: "digit-playground is not in a page; expected it to be connected before this call",
  closed: "digit-playground left the page before this was done",

  title: "Digit Playground",
  tagline: "Draw a digit. Train a network. Watch it learn.",
  playground: "Playground",
  lecture: "Lecture",
  language: "Language",

  sharePage: "Share",
  help: "Help",
  about: (panel: string): string => `About: ${panel}`,
  settings: "Settings",
};

function ownCount(count: number): string {
  return count === 1 ? "1 own digit" : `${whole.format(count)} own digits`;
}

/** The words of the first view, in any language. */
export type Texts = typeof en;
