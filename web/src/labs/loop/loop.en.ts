import { aDigit } from "../../texts/a-digit";
import { numbers } from "../../texts/en";

const { whole } = numbers;

/** What a line of code is about, in numbers. */
export interface LineFacts {
  /** Of the network's list, from 0. */
  readonly layer: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly connected: boolean;
  readonly minibatch: number;
  readonly example: number;
  /** Of the training set. */
  readonly row: number;
  readonly label: number;
}

const nameOf = ({ layer, connected, inputs, outputs }: LineFacts): string =>
  connected ? `layers[${layer}], FullyConnectedLayer(${inputs}, ${outputs})` : `layers[${layer}], ActivationLayer()`;

export const words = {
  title: "The training loop, step by step",
  lead: "fit is a dozen lines. Walk through them with the real numbers of a minibatch: what comes out is what the trainer computes, to the last bit.",
  views: { debugger: "Debugger", data: "Data", predict: "predict" },

  controls: "Steps",
  runs: "Runs",
  back: "Back",
  over: "Over",
  into: "Into",
  out: "Out",
  toEnd: "Run to the end",
  again: "Run on",
  next: "Next minibatch",
  keys: "Choose a line or a layer to run there. Keys: ↓ or F10 over, → or F11 into, ← out, ↑ back, Home and End for the first and the last line of the minibatch, Page Down for the next one, F8 runs on to the mark.",
  minibatch: "Minibatch i",
  go: "Go",
  training: (now: number, target: number): string =>
    `The trainer is at minibatch ${whole.format(now)} of ${whole.format(target)}…`,

  code: "Code of fit: arrow keys step",
  called: "Code of what is called",
  callees: "What fit calls, and what calls fit",
  starts: "Where the weights and biases start",
  startsOf: { layer: "layer", weights: "weights", bias: "bias" },
  between: (least: string, most: string): string => `${least} to ${most}`,
  gutter: "Run to a line",
  runTo: (code: string): string => `Run to: ${code}`,
  where: (minibatch: number, example: number | null, row: number, layer: number | null): string =>
    [
      `i = ${whole.format(minibatch)}`,
      example === null ? "" : `row = ${row} (example ${example + 1} of 64)`,
      layer === null ? "" : `layer = layers[${layer}]`,
    ]
      .filter(Boolean)
      .join(" · "),

  lines: {
    end: ({ minibatch }) => `Minibatch ${whole.format(minibatch)} is done. The loop goes on with the next i.`,
    sample: () =>
      "Draws 64 distinct indices at random from the whole training set of 1,437, anew for each minibatch: the first 64 of all in a random order. rows has the shape (64,).",
    take: ({ row, label, example }) =>
      `Takes row ${whole.format(row)} of the training set, example ${example + 1} of 64: ${aDigit(label)}, as 64 numbers in one row (1, 64).`,
    forward: (facts) => `Forward through ${nameOf(facts)}: (1, ${facts.inputs}) becomes (1, ${facts.outputs}).`,
    loss: ({ label }) => `Compares the ten outputs with the one-hot target, which has its 1 at ${label}.`,
    backward: (facts) =>
      `The error back through ${nameOf(facts)}: ∂E/∂y (1, ${facts.outputs}) becomes ∂E/∂x (1, ${facts.inputs}).`,
    step: (facts) => `All 64 examples are through: ${nameOf(facts)} takes its step.`,
    "fc-keep": () => "Keeps the input: backward needs it for delta_w.",
    "fc-sum": ({ inputs, outputs }) =>
      `(1, ${inputs}) times (${inputs}, ${outputs}), plus the bias (1, ${outputs}): the weighted sums of ${outputs} neurons.`,
    "fc-delta-w": ({ inputs, outputs, example }) =>
      `Equation 14, transposed, for examples are rows here: the column x, (${inputs}, 1), times the row dy, (1, ${outputs}), is a matrix (${inputs}, ${outputs}). It is added to what ${example} examples before it have left.`,
    "fc-delta-b": () => "Equation 13: ∂E/∂b is dy itself. It is added up as well.",
    "fc-passes": ({ example }) => `Counts this example: from ${example} to ${example + 1}.`,
    "fc-error": ({ inputs, outputs, layer }) =>
      `Equation 12, transposed: dy (1, ${outputs}) times the transposed weights (${outputs}, ${inputs}) is the error of the layer before${layer === 0 ? "; here there is none, so nobody uses it." : "."}`,
    "fc-weights": () => "Gradient descent by the mean gradient: 0.5 · delta_w / 64 is taken from the weights.",
    "fc-bias": () => "The same for the bias: 0.5 · delta_b / 64.",
    "fc-clear": () => "The sums begin at 0 again.",
    "fc-reset": () => "And so does the count: everything is ready for the next minibatch.",
    "act-keep": () => "Keeps the input: backward needs it for the slope there.",
    "act-value": ({ outputs }) => `The sigmoid of each of the ${outputs} sums: the next layer's inputs.`,
    "act-error": () =>
      "Equation 11: each error times the slope σ′(x) there, element by element. sigmoid_prime is your homework.",
    "act-nothing": () => "A sigmoid has no weights: nothing to do.",
    "mse-return": () =>
      "Your homework: the derivative of the error of one example with respect to the network's outputs, out; y is the target. The 1/n of equation 10 comes in step, as the division by passes.",
    digit: ({ row }) =>
      `x_test has the shape (360, 1, 64). The loop takes digit ${row}: values is a row (1, 64), with each pixel from 0 to 16.`,
    pass: (facts) =>
      `Through ${nameOf(facts)}: (1, ${facts.inputs}) ${facts.connected ? "becomes" : "stays"} (1, ${facts.outputs}). Nothing is learned here: no error, no step.`,
    append: () => "All layers are through: the row (1, 10) goes to the end of the list, and the next digit follows.",
  } satisfies Record<string, (facts: LineFacts) => string>,

  predictCode: "Code of predict",
  testDigit: "Test digit",
  predictTrained: (minibatches: number): string => `The network after ${whole.format(minibatches)} minibatches.`,
  predicted: (digit: number, largest: string, sum: string, label: number): string =>
    `The largest of the ten outputs is number ${digit}, ${largest}: the network says ${digit}, which is ${digit === label ? "right" : `wrong, for it is ${aDigit(label)}`}. The lecture calls the outputs probabilities, but each is a sigmoid on its own: together they are ${sum}, not 1.`,
  predictQuestion: "x_test has the shape (360, 1, 64). What does predict return?",
  predictAnswers: ["A list of 360 rows (1, 10)", "A list of 360 columns (10, 1)", "360 digits", "One row (1, 10)"],
  predictWhy: "One row (1, 10) for each of the 360 digits. The digit is found afterwards, by argmax.",
  predictWhyNot: [
    "",
    "So the lecture says in one place. But a row times a matrix is a row: the last layer has (1, 64) @ (64, 10), which is (1, 10).",
    "The outputs are kept as they are: which of them is the largest is asked afterwards, by argmax.",
    "That is what it appends for one digit. How many digits are in x_test?",
  ],

  examples: "The minibatch: 64 images",
  drawn: "Not drawn yet",
  example: (example: number, label: number, row: number): string =>
    `Example ${example + 1} of 64, ${aDigit(label)}, row ${whole.format(row)} of the training set`,
  prediction: (label: number, predicted: number | null): string =>
    predicted === null ? aDigit(label) : `${aDigit(label)}, the network says ${predicted}`,
  map: "The way of an example",
  forward: "forward",
  backward: "backward",
  step: "step",
  error: "error",
  lossCell: "mse_prime",
  runToLayer: (what: string, layer: string): string => `Run to ${what}: ${layer}`,

  layer: (facts: LineFacts): string => nameOf(facts),
  tensors: {
    input: "x",
    output: "y",
    output_error: "dy",
    input_error: "dx",
    weights: "self.weights",
    bias: "self.bias",
    delta_w: "self.delta_w",
    delta_b: "self.delta_b",
    weights_error: "x.T @ dy",
  },
  passes: "self.passes",
  share: "One example's contribution is on the left; delta_w adds up those of all examples so far.",
  indices: "Entries are named as in NumPy, counted from 0: [0, 0] is the first.",
  notYet: "not yet",
  nothingToLearn: "No weights, no bias: an activation layer has nothing to learn.",
  reads: "read by this line",
  writes: "written by this line",

  checksums: "To the last bit",
  own: "Weights of this loop",
  trainers: "Weights of the trainer after this minibatch",
  equal: "Equal: one example at a time, or 64 as one matrix, each entry of delta_w is the same sum in the same order.",
  notYetEqual: "Not equal yet: a weight changes only in step, after the 64th example.",
  differ: "They differ, and must not: please report it.",

  question: "fit calls layer.step(learning_rate). What is self.passes of a fully connected layer then?",
  answers: [
    "1",
    "6, the number of layers",
    "64, the number of examples in the minibatch",
    "1,437, the number of training digits",
  ],
  why: "backward counted each of the 64 examples, and delta_w holds their sum. Divided by passes it is the mean: equation 10's 1/n, done once and not 64 times.",
  whyNot: [
    "step comes after the loop over the rows, not within it: run to layer.step and look.",
    "Each layer counts for itself: passes grows in backward, and that is called once for each example.",
    "",
    "A minibatch is not the whole training set: look at the size of rows.",
  ],

  digit: "Digit",
  image: "As an image",
  flat: "As numbers",
  flatWhy: "The rows of the image, one behind the other. A number is how many of 16 little squares the pen has hit.",
  row: "As a row",
  rowWhy:
    "One row of 64 columns, so that x @ weights is a product of matrices. All together X has the shape (1797, 1, 64).",
  target: "Its target",
  oneHot: "one-hot",
  targetWhy: "The network has ten outputs; this is what they should be.",
  pixel: (row: number, column: number, index: number, value: number): string =>
    `Row ${row}, column ${column} of the image is number ${index}, all counted from 0: ${value}.`,
  pixelHint: "Choose a pixel to find its number.",
  split: "The split: 1,797 = 1,437 + 360",
  splitPicture: "All 1,797 digits in the order of the file: blue to train, orange to test",
  splitHint: "Choose a digit here.",
  inTraining: (row: number): string => `This digit is row ${whole.format(row)} of the training set, counted from 0.`,
  inTest: (row: number): string =>
    `This digit is row ${whole.format(row)} of the test set, counted from 0: no minibatch ever has it.`,
  trainingSet: "Training set, 1,437",
  trainingUse: "x_train, y_train: minibatches are drawn from these, and only from these the weights learn.",
  testSet: "Test set, 360",
  testUse:
    "x_test, y_test: for the confusion matrix and the accuracy, after training. They say how the network does with digits that it has never seen.",
  seed: "Which digit goes where is drawn once, by the run's seed 1: every student has the same split.",

  dataQuestion: "X has the shape (1797, 1, 64). What is the shape of x_train?",
  dataAnswers: ["(1437, 1, 64)", "(1437, 64)", "(360, 1, 64)", "(64, 1437)"],
  dataWhy: "Splitting takes 1,437 of the 1,797 elements; each stays a row (1, 64).",
  dataWhyNot: [
    "",
    "An element of x_train is still a row (1, 64), not (64,): the split only chooses among the elements.",
    "That is x_test. The weights learn from the larger part.",
    "The digits are counted by the first dimension.",
  ],
};
