/** Every word that a user sees or hears. A further language is a second file of the same type. */

import { numbersIn, subscript } from "./numbers";

const { whole, percent, decimalPoint, plain, short, signed, fine, loss, tick } = numbersIn("en", {
  notANumber: "NaN",
  infinite: "infinite",
});

const BARS = "The bar under each shows how active the unit is for your digit.";

export interface FieldText {
  readonly label: string;
  /** The lecture's letter for it. */
  readonly symbol?: string;
  readonly tip: string;
  /** What an empty control stands for. */
  readonly empty?: string;
}

/** A digit of the data set, and what the network says of it; `own` is its place among the user's own, or -1. */
interface SpokenDigit {
  readonly part: "training" | "test";
  readonly index: number;
  readonly own: number;
  readonly label: number;
  readonly predicted: number;
}

/** What nothing was found for; null is any. */
interface NoDigits {
  readonly group: "all" | "training" | "test" | "own";
  readonly label: number | null;
  readonly predicted: number | null;
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

  train: "Train",
  pause: "Pause",
  step: "Step",
  reset: "Reset",
  trainTip: "Train the network, minibatch after minibatch",
  trainAgainTip: "The run has ended: Train starts again from minibatch 0",
  trainLiftedTip: "The stop condition is met: Train turns it off and goes on from here",
  pauseTip: "Stop for a moment; nothing is lost",
  stepTip: "Train one minibatch",
  resetTip: "Back to minibatch 0: the same seed gives exactly the same run",
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
  gridSize: "8 × 8, x (1×64)",
  drawHere: "Draw here",
  drawKeys:
    "Arrow keys move, space fills or empties a cell, digits 0 to 9 set how dark it is, Delete empties it. With the mouse, hold Shift to erase.",
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
  trueLabel: (label: number): string => `true label: ${label}`,

  network: "Network",
  networkView: "Network view",
  graphMissing: "The graph did not arrive. Check the connection, then choose it again.",
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
  graphUnits: "Units of the network: arrow keys move, Enter opens one",
  graphPath: (digit: number): string => `What speaks most for and against ${digit}`,
  graphPathEmpty: (digit: number): string => `What speaks most for and against ${digit}, on the empty grid`,
  graphEdges: (unit: string): string => `${unit}: its strongest weights`,

  architecture: "Layers of the network",
  inputLayer: "Input",
  layer: (layer: number): string => `Layer ${layer}`,
  outputLayer: "Output",
  pixels: (count: number): string => `${count} pixels`,
  digits: (count: number): string => `${count} digits`,
  widthOf: (layer: number): string => `Units in layer ${layer}`,
  fewerUnits: (layer: number): string => `Fewer units in layer ${layer}`,
  moreUnits: (layer: number): string => `More units in layer ${layer}`,
  activationOf: (layer: number): string => `Activation of layer ${layer}`,
  outputActivation: "Activation of the output",
  removeLayer: (layer: number): string => `Remove layer ${layer}`,
  addLayerAfter: (layer: number): string =>
    layer === 0 ? "Add a layer after the input" : `Add a layer after layer ${layer}`,
  inputShape: (units: number): string => `x (1×${units})`,
  weightShape: (layer: number, inputs: number, units: number): string => `W${subscript(layer)} (${inputs}×${units})`,
  biasShape: (layer: number, units: number): string => `b${subscript(layer)} (${units})`,

  inspector: {
    place: (layer: number, layers: number, units: number): string =>
      layer === layers ? "last layer" : `${whole.format(units)} units`,
    missing: "The inspector did not arrive: are you offline?",
    close: "Close the inspector",
    others: "Other units: arrow keys left and right, other layers: up and down",
    previousUnit: "Previous unit",
    nextUnit: "Next unit",
    previousLayer: "Previous layer",
    nextLayer: "Next layer",
    unit: "Unit",
    layer: "Layer",
    sum: "Weighted sum",
    weights: (layer: number): string => `Weights of layer ${layer}`,
    weightsKeys: "Arrow keys move. Enter types a value, plus and minus change it by 0.1, F freezes it or lets it go.",
    weightsHint: "Pick a weight to change it or freeze it.",
    pixel: (input: number): string => `pixel in row ${Math.floor(input / 8) + 1}, column ${(input % 8) + 1}`,
    from: (input: number, layer: number): string => `from unit ${input + 1} of layer ${layer}`,
    bias: "bias",
    parameter: (where: string, value: string, edited: boolean, frozen: boolean): string =>
      `${where}: ${value}${edited ? ", edited" : ""}${frozen ? ", frozen" : ""}`,
    edited: "edited",
    frozen: "frozen",
    inputsOfPixels: "inputs x",
    inputsOfLayer: (layer: number): string => `inputs a${subscript(layer)}`,
    products: "terms w · x",
    productsOfLayer: "terms w · a",
    picture: (what: string): string => `Picture: ${what}`,
    value: (name: string): string => `Value of ${name}`,
    less: "Less by 0.1",
    more: "More by 0.1",
    freeze: "Freeze",
    freezeTip: "Training leaves it alone",
    freezeUnit: "Freeze the unit",
    freezeUnitTip: "Training leaves all weights of this unit and its bias alone",
    was: (value: string): string => `was ${value}`,
    nudgeKeys: "Arrow keys up and down change it by 0.1, with Shift by 1.",
    illegal: (typed: string): string =>
      `“${typed}” is no value for a weight; expected a finite number between −3.4e38 and 3.4e38.`,
    terms: "Terms of the weighted sum",
    order: "Order of the terms",
    orders: { size: "largest first", input: "in order" },
    term: "term",
    otherTerms: (count: number): string => `${whole.format(count)} more`,
    allTerms: (count: number): string => `Show all ${whole.format(count)} terms`,
    fewerTerms: "Show the first terms only",
    activation: "Activation",
    curve: (z: string, a: string, slope: string): string =>
      `Curve of the activation: at z = ${z} it is a = ${a}, and its slope is ${slope}`,
    gradient: "Gradient",
    gradientFor: "for label",
    gradientLabel: "Gradient for label",
    noLabel: "–",
    gradientEmpty: "Pick a label: what would this digit change?",
    ofDigit: "this digit",
    ofTraining: "training set, mean",
    gradientOf: (name: string): string => `Gradient of ${name}`,
    legendRaises: "raises the error",
    legendLowers: "lowers the error",
    edits: "Edits",
    editedCount: (count: number): string => `edited: ${whole.format(count)}`,
    frozenCount: (count: number): string => `frozen: ${whole.format(count)}`,
    undo: ["Undo", "Undo edit"],
    redo: ["Redo", "Redo edit"],
    undoAll: ["Undo all", "Undo all edits"],
    cleared: "Your edits went with the old run",
    rewound: "Going back took your later edits with it",
    exact: fine,
    plain: signed,
  },

  inspectOutput: (digit: number, output: string): string => `${digit}: ${output}, inspect this output`,
  inspectOutputTip: "Open this output: where does its number come from?",

  why: {
    button: "Why?",
    tip: "Show which pixels raise and which lower an output",
    title: "Why",
    output: "Output to explain",
    winner: "winner",
    raises: "raises",
    lowers: "lowers",
    legend: "Large marks matter most. Discs: more ink here raises the output. Diamonds: more ink lowers it.",
    cell: (cell: string, output: number, slope: number): string =>
      slope === 0
        ? `${cell}; ink here does not change output ${output}`
        : `${cell}; more ink ${slope > 0 ? "raises" : "lowers"} output ${output}, by ${fine(Math.abs(slope))} a step`,
  },

  results: "Results",
  testDigits: (count: number): string => `test, ${whole.format(count)} digits`,
  accuracy: "accuracy",
  loss: "loss",
  logarithmic: "log",
  trainSeries: "training",
  testSeries: "test",
  chartSpoken: (name: string, train: string, test: string, minibatch: number): string =>
    `${name} after ${whole.format(minibatch)} minibatches: training ${train}, test ${test}`,
  runsSeries: (letter: string): string => `run ${letter}, test`,
  minibatch: "minibatch",
  minibatches: "minibatches",

  confusionMatrix: "Confusion matrix",
  confusionAxes: "true ↓ predicted →",
  confusionCorner: "true label",
  confusionTip: (row: number, column: number, count: number): string =>
    row === column
      ? `${whole.format(count)} × ${row} recognized`
      : `${whole.format(count)} × ${row} taken for ${column}`,

  rewind: "Rewind",
  rewindTo: (minibatch: number): string => `Rewind to ${whole.format(minibatch)}`,
  rewindTip: "Choose an earlier minibatch on the slider: the network goes back to what it was then",
  rewindSlider: "Minibatch to rewind to",
  rewindPlace: (minibatch: number): string => `minibatch ${whole.format(minibatch)}`,
  rewindNewest: (minibatch: number): string => `newest, minibatch ${whole.format(minibatch)}`,
  rewound: (minibatch: number): string => `Back at minibatch ${whole.format(minibatch)}: Train goes on from here`,

  runs: "Runs",
  runsButton: (count: number): string => (count > 0 ? `Runs (${count})` : "Runs"),
  runsTip: "What was trained so far, and comparisons side by side",
  runsNone: "None yet. A run is kept here when it ends, is reset or starts anew.",
  runsMissing: "The runs could not be loaded: the network is not there. Try again later.",
  runsList: "Kept runs",
  runsShow: (name: string): string => `Show the curve of ${name}`,
  runsShowTip: "Show its curve on the charts",
  runsFull: (most: number): string => `${most} curves are shown: hide one first`,
  runsNameOf: (name: string): string => `Name of ${name}`,
  runsCurrent: "run under way",
  runsAccuracy: "test accuracy",
  runsLoss: "test loss",
  runsMatrix: (name: string, all: number): string =>
    `Confusion matrix of ${name}: ${all === 0 ? "no mistakes" : all === 1 ? "1 mistake" : `${all} mistakes`}`,
  runsWorst: (label: number, predicted: number, count: number): string =>
    `, most often ${label} taken for ${predicted} (${count} ×)`,
  runsLoad: "Load",
  runsLoadTip: "Set its settings again; the run starts anew",
  runsLoadOf: (name: string): string => `Load the settings of ${name}`,
  runsPin: "Pin",
  runsPinTip: "A pinned run stays when older ones make room",
  runsPinOf: (name: string): string => `Pin ${name}`,
  runsDelete: "Delete",
  runsDeleteOf: (name: string): string => `Delete ${name}`,
  runsDeleted: (name: string): string => `Deleted: ${name}`,
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
  compareRunning: "Comparing: your own run is paused",
  compareDone: "Comparison done: the runs are in the list",
  compareCancelled: "Comparison cancelled",
  /* The data browser. */
  digitsTitle: "Digits",
  digitsGrid: "Digits shown",
  digitsKeys: "Arrow keys move, Enter puts the digit on the grid.",
  digitsFilters: "Filters",
  confidenceMeaning: "%: the winning output as a share of all ten",
  digitsCount: (count: number): string => `${count === 1 ? "1 digit" : `${whole.format(count)} digits`} shown`,
  digitSpoken: ({ part, index, own, label, predicted }: SpokenDigit): string => {
    const name = own < 0 ? `${part === "test" ? "Test" : "Training"} digit ${index}` : `Own digit ${own + 1}`;
    const answer = label === predicted ? "recognized" : `taken for ${predicted}`;
    return `${name}, a ${label}, ${answer}`;
  },
  confidence: confidenceOf,
  groups: "Set",
  groupNames: { all: "All", training: "Training", test: "Test", own: "Own" },
  answers: "Answer now",
  answerNames: { all: "All", right: "✓ Right", wrong: "→ Wrong" },
  classes: "True label",
  allClasses: "All",
  takenFor: "Taken for",
  anyClass: "any",
  order: "Order",
  orderNames: { data: "as in the set", confidence: "most confident first" },
  cellTitle: (label: number, predicted: number): string =>
    label === predicted ? `${label}, recognized` : `${label} taken for ${predicted}`,
  answersOfNow: (minibatch: number): string =>
    `The matrix shows minibatch ${whole.format(minibatch)}; these are the network's answers now.`,
  noDigits: ({ group, label, predicted }: NoDigits): string => {
    const what = { all: "No digit", training: "No training digit", test: "No test digit", own: "No digit of your own" }[
      group
    ];
    const is = label === null ? "" : ` that is a ${label}`;
    if (predicted !== null && predicted === label) return `${what}${is} is recognized now.`;
    if (predicted !== null) return `${what}${is} is taken for a ${predicted} now.`;
    if (group === "own" && label === null) return "No such digit of your own. Draw one, then press Label…";
    return `${what}${is} is like this now.`;
  },
  dataNotLoaded: "This part of the page did not arrive: are you offline?",

  /* The confusion matrix and what it says of each class. */
  matrixKeys: "Arrow keys move from cell to cell, Enter shows the digits of a cell.",
  matrixDigits: "Digits counted",
  matrixParts: { test: "Test", training: "Training" },
  matrixPercent: "% of each row",
  matrixHistory: "Minibatch shown",
  matrixHistoryTip: "Back through the run; the right end is now",
  matrixNow: "now",
  matrixAt: (minibatch: number): string => `minibatch ${whole.format(minibatch)}`,
  matrixBack: "Now",
  matrixBackTip: "Show the matrix of the network as it is now",
  measuresFold: "By class",
  measuresTip: "Precision, recall and F1 of each class",
  measuresTable: "Precision, recall and F1 by class",
  measuresClass: "Class",
  measuresMean: "Mean",
  measureNone: "Nothing to divide by",
  measureNames: { precision: "Precision", recall: "Recall", f1: "F1" },
  measureMeanings: {
    precision: "of the digits taken for this class, how many are of it: a column of the matrix",
    recall: "of the digits of this class, how many are recognized: a row of the matrix",
    f1: "the harmonic mean of the two",
  },

  /* The user's own digits. */
  label: "Label…",
  labelTip: "Say what your drawing is, and add it to the training set",
  labelTitle: "Add to the training set",
  labelPicture: "Your drawing",
  labelQuestion: "What digit is it?",
  labelAs: (label: number): string => `Add as ${label}`,
  labelMeaning: (most: number): string =>
    `The network learns from it as from every training digit; the run goes on. Up to ${whole.format(most)}.`,
  labelled: (label: number, count: number): string => `Added as a ${label}: ${ownCount(count)}`,
  unlabelled: (count: number): string => `Removed: ${count === 0 ? "no own digits" : ownCount(count)}`,
  ownCount,
  ownKept: "Your own digits are kept in this browser.",
  ownNotKept: "Your browser does not store them: they are kept until you leave the page.",
  ownNotKeptShort: "kept until you leave the page",
  ownUndo: "Remove last",
  ownShow: "Show them",
  ownTip: "Your own digits in the training set: show them",
  remove: ({ own, label }: SpokenDigit): string => `Remove own digit ${own + 1}, a ${label}`,
  removeTip: "Remove from the training set (Delete)",

  moreSettings: "More settings",
  choices: {
    sigmoid: "Sigmoid",
    relu: "ReLU",
    leaky_relu: "Leaky ReLU",
    tanh: "Tanh",
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
    output: { label: "Output", tip: "The function after the last layer." },
    loss: { label: "Loss", tip: "How wrong an answer is, as one number." },
    initializer: { label: "First weights", tip: "How the weights are drawn before training." },
    optimizer: { label: "Optimizer", tip: "How a gradient becomes a change of the weights." },
    learningRate: { label: "Learning rate", symbol: "η", tip: "How far each step goes against the gradient." },
    momentum: { label: "Momentum", symbol: "μ", tip: "How much of the last change is kept: v ← μ v − η df/dx." },
    rho: { label: "Decay", symbol: "ρ", tip: "How slowly RMSProp forgets the size of old gradients." },
    beta1: { label: "Beta 1", symbol: "β₁", tip: "How slowly Adam forgets the direction of old gradients." },
    beta2: { label: "Beta 2", symbol: "β₂", tip: "How slowly Adam forgets the size of old gradients." },
    epsilon: { label: "Epsilon", symbol: "ε", tip: "A small number that keeps the division from exploding." },
    weightDecay: { label: "Weight decay", tip: "Pulls every weight a little towards 0 at each step." },
    schedule: { label: "Rate schedule", tip: "How the learning rate changes in the course of the run." },
    stepEvery: { label: "Step every", tip: "Minibatches between two changes of the learning rate." },
    stepFactor: { label: "Step factor", tip: "The learning rate is multiplied by this at each of its steps." },
    sampling: { label: "Sampling", tip: "Each minibatch at random, or every digit once an epoch." },
    batchSize: { label: "Batch size", tip: "Digits a minibatch: the gradient is their mean." },
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
    seed: { label: "Seed", tip: "Start of all random numbers." },
  } as Readonly<Record<string, FieldText>>,
  fieldEffect: { live: "Takes effect at once.", restart: "A change starts the run anew." },

  brokenTitle: "The network could not start",
  brokenHint: "Your browser may be too old, or a file did not arrive. Nothing you drew is lost.",
  tryAgain: "Try again",
  waiting: "Getting the network ready…",
  disconnected: "digit-playground is not in a page; expected it to be connected before this call",
  closed: "digit-playground left the page before this was done",

  title: "Digit Playground",
  tagline: "Draw a digit. Train a network. Watch it learn.",
  language: "Language",

  help: "Help",
  about: (panel: string): string => `About: ${panel}`,
  settings: "Settings",
  /** One sentence a panel. */
  tips: {
    draw: "A digit is 64 numbers from 0 to 16, one a cell: row by row they are the vector x that enters the network.",
    prediction: "The network's ten outputs for your digit, one a class; the largest is its answer.",
    network:
      "Your digit goes through all layers, from the pixels to the ten outputs, and each unit shows what it makes of it.",
    settings: "They decide what is trained and how; some take effect at once, the others start the run anew.",
    results:
      "How many digits are read correctly, and how wrong the answers are: on the digits trained with, and on digits never seen.",
    confusion:
      "Each test digit is counted in the row of what it is and the column of what the network takes it for: the diagonal is right.",
    inspector:
      "One neuron in numbers: inputs times weights make z, the activation makes a of it, and the gradient says what each weight does to the error.",
    runs: "Each run so far, its settings and results. Tick one to see its curve beside the present one, or train variants side by side.",
  },
  /** Before the name of a term of the glossary. */
  inLecture: "In the lecture:",

  tour: "Take the tour",
  tourHint: "Five stops, half a minute.",
  tourStop: (stop: number, all: number): string => `${stop} of ${all}`,
  tourNext: "Next",
  tourBack: "Back",
  tourSkip: "Skip tour",
  tourDone: "Done",
  tourStops: {
    draw: {
      name: "Draw a digit",
      text: "Here, with mouse, finger, pen or keys. Below, the network says at once what it takes it for: not much yet.",
    },
    train: {
      name: "Train",
      text: "Press Train: minibatch after minibatch, each step makes the loss a little smaller. Step takes a single one.",
    },
    network: {
      name: "Look inside",
      text: "Each little picture is a neuron of the first layer, with the weights to its 64 pixels. In training, strokes take shape.",
    },
    results: {
      name: "See it learn",
      text: "Accuracy rises, the loss falls. The blue curve is for digits that the network has never seen.",
    },
    confusion: {
      name: "See what it confuses",
      text: "Row: what the digit is. Column: what the network says. What lies beside the diagonal is wrong.",
    },
  },

  keyboard: "Keyboard",
  controls: "Controls",
  speedTip: "Minibatches a second: slow down to follow single steps",
  glossaryTitle: "Glossary",
  /** The lecture's terms, in its notation and in its order. */
  glossary: {
    neuron: {
      name: "Neuron",
      text: "The weighted sum of its inputs plus a bias, z = w₁x₁ + w₂x₂ + … + b, through an activation function: a = σ(z).",
    },
    layer: {
      name: "Fully connected layer",
      text: "Each neuron takes all outputs of the layer before: y = W x + b. In code, examples are rows: yᵀ = xᵀ Wᵀ + bᵀ.",
    },
    activation: {
      name: "Activation function",
      text: "What makes a layer more than a sum, element by element: sigmoid σ(x) = 1 / (1 + e⁻ˣ), ReLU max(0, x).",
    },
    approximation: {
      name: "Universal approximation",
      text: "A network with one hidden layer, if it is wide enough, can come as close as you like to any continuous function.",
    },
    forward: {
      name: "Forward pass",
      text: "An example goes through all layers: the output y of one is the input x of the next. What the way back needs is kept.",
    },
    oneHot: {
      name: "One-hot target",
      text: "The right answer t as ten numbers: 1 at the true digit, 0 at all others.",
    },
    loss: {
      name: "Loss",
      text: "How wrong an answer is, as one number. For the squared error, L = ½ (y − t)² with the derivative y − t.",
    },
    gradient: {
      name: "Gradient",
      text: "The partial derivatives of the loss by all parameters, ∇L: where it points, the loss grows fastest.",
    },
    jacobian: {
      name: "Jacobian",
      text: "The derivative of a vector by a vector, ∂f/∂x: row i is the gradient of the component fᵢ.",
    },
    chainRule: { name: "Chain rule", text: "Derivatives of chained functions multiply: dy/dx = dy/du · du/dx." },
    sigmoidPrime: {
      name: "Derivative of the sigmoid",
      text: "σ′(x) = σ(x) (1 − σ(x)). The forward pass has computed σ(x), so the backward pass only multiplies.",
    },
    backprop: {
      name: "Backpropagation",
      text: "The chain rule, layer by layer from the loss back. Layer: ∂E/∂x = Wᵀ ∂E/∂y, ∂E/∂b = ∂E/∂y, ∂E/∂W = ∂E/∂y xᵀ. Activation: ∂E/∂x = ∂E/∂y ⊙ σ′(x).",
    },
    descent: { name: "Gradient descent", text: "Small steps against the gradient, again and again: x ← x − η ∂f/∂x." },
    learningRate: {
      name: "Learning rate η",
      text: "How long the steps are. Too short, and they hardly get anywhere; too long, and they jump across the minimum.",
    },
    momentum: {
      name: "Momentum μ",
      text: "Inertia for the steps, v ← μ v − η ∂f/∂x and x ← x + v: it can carry them out of a local minimum.",
    },
    minibatch: {
      name: "Minibatch",
      text: "Some examples, 64 in the lecture, as rows of a matrix: Y = X Wᵀ + bᵀ. The mean of their gradients makes one step.",
    },
    softmax: {
      name: "Softmax and cross-entropy",
      text: "Softmax makes the outputs probabilities that sum to 1; cross-entropy is −log of the one for the true digit.",
    },
    split: {
      name: "Training and test digits",
      text: "1,437 of the 1,797 digits train the network; the other 360, which it never sees, test what it has learned.",
    },
    confusion: {
      name: "Confusion matrix",
      text: "Row: the true digit. Column: the answer, which is the largest output. A perfect network has counts in the diagonal only.",
    },
    accuracy: {
      name: "Accuracy",
      text: "The share of right answers: the sum of the diagonal divided by the sum of the whole matrix. The lecture's run: 0.9806.",
    },
  },
};

function ownCount(count: number): string {
  return count === 1 ? "1 own digit" : `${whole.format(count)} own digits`;
}

function confidenceOf(share: number): string {
  return Number.isNaN(share) ? "–" : `${Math.round(100 * share)}\u202f%`;
}
