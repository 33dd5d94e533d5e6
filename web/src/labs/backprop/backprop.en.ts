import { numbers } from "../../texts/en";

const { whole } = numbers;

const SUM = "A weighted sum of the inputs, plus the bias.";
const SIGMOID = "The sigmoid of it. The number is kept: the way back needs it.";
const ONE = "A bias is added as it is: its own factor is 1.";
const KEPT = "Through the sigmoid. Its slope is made of a number that the forward pass has kept.";
const REUSED = "All but the last factor are known already: one multiplication more.";

export const words = {
  title: "Backprop by hand",
  lead: "From the loss back to each parameter: multiply the slopes on the way.",
  views: { network: "The network", chain: "Chain rule", sigmoid: "The sigmoid’s derivative", layers: "Whole layers" },

  /* The network, number by number. */
  graph: "The network as a graph: each number in its box, and below it the derivative of the loss with respect to it",
  symbol: "symbol",
  legendValue: "number, computed forward",
  legendDerivative: "∂L/∂ of it, computed backward",
  walk: "Steps of the computation",
  walkKeys: "Arrow keys left and right go step by step, Home and End to the first and the last.",
  toStart: "Start over",
  back: "Back",
  next: "Next",
  play: "Play",
  pause: "Pause",
  toEnd: "All at once",
  step: (step: number, steps: number): string => `Step ${whole.format(step)} of ${whole.format(steps)}`,
  begin: "Inputs, target and parameters are given. Next computes the first sum.",
  forward: "forward",
  backward: "backward",
  remarks: {
    forward: {
      z1: SUM,
      a1: SIGMOID,
      z2: SUM,
      a2: SIGMOID,
      a3: "The output: again a weighted sum, without an activation.",
      L: "Half the squared distance to the target y: the one number that training lowers. The next step begins the way back.",
    },
    backward: {
      a3: "The way back begins at the loss: how fast it changes with the output.",
      w5: "a₃ follows w₅ as fast as a₁ is large.",
      w6: "a₃ follows w₆ as fast as a₂ is large.",
      b3: ONE,
      a1: "The error reaches a₁ through the weight w₅.",
      z1: KEPT,
      w1: REUSED,
      w3: REUSED,
      b1: ONE,
      a2: "The error reaches a₂ through the weight w₆.",
      z2: KEPT,
      w2: REUSED,
      w4: REUSED,
      b2: ONE,
    },
  } as {
    readonly forward: Readonly<Partial<Record<string, string>>>;
    readonly backward: Readonly<Partial<Record<string, string>>>;
  },
  known: (name: string): string => `${name}, known from before`,

  numbers: "Numbers and derivatives",
  valueOf: (name: string): string => `Value of ${name}`,
  given: "Inputs and target",
  parameters: "Parameters and their derivatives",
  parameter: "parameter",
  value: "value",
  derivative: "∂L/∂p, chain rule",
  measured: "∂L/∂p, measured",
  measuredTip:
    "(L(p + h) − L(p − h)) / 2h with h = 0.00001: the parameter p really moved a little, and the loss computed anew",
  show: (name: string): string => `Show how ${name} comes about`,

  first: "First example",
  another: "New example",

  descent: "Gradient descent",
  everyParameter: "for each of the nine parameters p",
  rate: "learning rate η",
  tooFar: "A step this long leads beyond ±100, and was not taken. Try a smaller learning rate.",
  descend: "One step",
  descendMany: (steps: number): string => `${whole.format(steps)} steps`,
  undo: "Undo",
  curve: "The loss after each step",
  stepAxis: "step",
  loss: (loss: string, steps: number, before: string): string =>
    steps === 0
      ? `L = ${loss}`
      : `L = ${loss} after ${steps === 1 ? "1 step" : `${whole.format(steps)} steps`}, ${before} before`,

  question: "Which factors do ∂L/∂w₂ and ∂L/∂w₄ have in common?",
  answers: ["None", "Only the first, ∂L/∂a₃", "All but the last", "All"],
  wrong: "Light both ways up, one after the other: where do they part?",
  right:
    "Both go from the loss through a₃ and a₂ to z₂. Their common product is ∂L/∂z₂, computed once; then one is multiplied by x₁, the other by x₂.",

  /* The chain rule. */
  composite: {
    lead: "Two functions, one after the other, and their slopes multiply. Choose both, and move x.",
    inner: "Inner function, u = g(x)",
    outer: "Outer function, y = f(u)",
    both: "Both together, y = f(g(x))",
    innerPlot: "u = g(x) with its tangent at x",
    outerPlot: "y = f(u), for each u that x can give, with its tangent at u",
    bothPlot: "y = f(g(x)) with its tangent at x",
    said: "When x moves a little, u moves du/dx times as far, and y dy/du times as far as u. The last line measures it, with h = 0.00001.",
    question: "y = (2x + 1)²: what is dy/dx at x = −2?",
    right: "u = −3, so dy/du = 2u = −6, times du/dx = 2: −12.",
    onlyOuter: "That is dy/du. It is still to be multiplied by du/dx.",
    atU: "The slope of u² is 2u, not u.",
    hint: "What is u at x = −2? What is the slope of u² there? And how fast does u move with x?",
  },

  /* The derivative of the sigmoid. */
  sigmoid: {
    lead: "The first line is the definition, the chain rule gives the second, and six steps make it simple. Move x: every line is another way to the same number.",
    curves: "The sigmoid and its derivative",
    picture: "The sigmoid σ(x) and its derivative σ′(x), with the point at x on both",
    x: "x",
    derivation: "In six steps",
    next: "Next step",
    all: "All steps",
    again: "Start over",
    said: (shown: number, lines: number, reason: string): string => `Line ${shown} of ${lines}: ${reason}`,
    reasons: [
      "Wanted: the slope. The number is measured, with a small difference",
      "Chain rule: 1/u has the derivative −1/u², and 1 + e⁻ˣ has −e⁻ˣ",
      "Step 1: minus times minus",
      "Step 2: one fraction as the product of two",
      "Step 3: the first of them is σ(x)",
      "Step 4: add 1 and subtract it",
      "Step 5: two fractions of one",
      "Step 6: the first is 1, the second σ(x)",
    ],
    forward: "The forward pass computes this, and keeps it:",
    backward: "So the backward pass needs no exponential, only one subtraction and one product:",
    question: (kept: string): string => `The forward pass has kept σ(x) = ${kept}. What is σ′(x)?`,
    wrong: "Neither x nor an exponential is needed: the last line has σ(x) only.",
    right: (kept: string, slope: string): string =>
      `${kept} · (1 − ${kept}) = ${slope}, without x: what the forward pass has kept is enough.`,
  },

  /* Whole layers. */
  layers: {
    lead: "The same for a whole layer at once, with vectors and matrices. Pick an equation, then a number: it lights up what it is made of.",
    forward: "Forward: one example through a layer",
    inputs: "inputs",
    outputs: "outputs",
    batch: "batch size n",
    backward: "Backward: the lecture’s equations, in the order in which they are used",
    equations: {
      "10": "(10) Loss",
      "11": "(11) Activation",
      "12": "(12) Inputs",
      "13": "(13) Biases",
      "14": "(14) Weights",
    },
    remarks: {
      "10": "The way back begins at the outputs, here a. The examples of a batch share one step: each counts for 1/n of it.",
      "11": "Back through the activation, here from a to z: each number passes its own slope, and meets no other.",
      "12": "Back through the weights, here from z to x: each input collects the errors of all outputs that it went into. For this, W is transposed.",
      "13": "A bias is added as it is, so the error of its output is its derivative. Here y is z.",
      "14": "Every error times every input: an entry for each weight, in the shape of W. Here y is z.",
    },
    derivation: "Derivation",
    derivations: {
      "12": [
        "Chain rule, as rows: (1 × n) is (1 × m) times the Jacobian (m × n)",
        "What y is",
        "∂yᵢ/∂xⱼ = wᵢⱼ: W is the Jacobian, and b does not depend on x",
        "Both sides transposed: the row becomes a column, and the order turns round",
      ],
      "13": [
        "Chain rule, as rows: (1 × m) is (1 × m) times the Jacobian (m × m)",
        "W x does not depend on b, and each yᵢ follows its own bᵢ, one to one",
        "The identity changes nothing; both sides transposed",
      ],
      "14": [
        "Chain rule for one weight, over all outputs: ∂y/∂W as a whole would have three indices",
        "wᵢⱼ is in row i of W, and so in yᵢ only: all else is 0",
        "yᵢ = … + wᵢⱼ xⱼ + …",
        "All entries at once: row i, column j of a column times a row, in the shape of W",
      ],
    },
    convention:
      "Columns here: ∂E/∂x has the shape of x, and ∂E/∂W that of W, so that they can be subtracted. In “Matrix calculus” the same derivative with respect to a vector is a row, the transpose. In code examples are rows, so there (12) and (14) stand transposed: dx = dy @ weights.T, delta_w += x.T @ dy.",
    whole: "The same as a product with the whole Jacobian",
    question: (shape: string): string => `W is ${shape}. What is the shape of ∂E/∂W = ∂E/∂y xᵀ?`,
    wrong: "∂E/∂y is a column with a number for each output, xᵀ a row with one for each input.",
    right: "A column of 64 times a row of 128: the shape of W itself, so that W can step along it.",
  },
  jacobian: {
    units: "units m",
    picture: (m: string): string =>
      `A square of ${m} by ${m} cells of which only the diagonal is filled, and beside it a column of ${m}`,
    byMatrix: (all: string, useful: string): string =>
      `By the whole Jacobian, m²: ${all} multiplications, all but ${useful} of them by 0.`,
    byElements: (count: string): string => `Element by element, m: ${count}.`,
  },
};
