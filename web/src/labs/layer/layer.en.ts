import { aDigit } from "../../texts/a-digit";
import { numbers } from "../../texts/en";

const { whole } = numbers;

export const words = {
  title: "One layer, with shapes",
  lead: "Theory writes examples as columns, code as rows. It is the same layer, transposed.",
  views: { product: "Product", batch: "Batch", transpose: "Transpose", quiz: "Quiz" },

  network: "Network",
  networks: { lecture: "Lecture", figure: "Figure" },
  wholeNetwork: (parameters: number): string =>
    `As a whole, a function of 64 numbers that returns 10, with ${whole.format(parameters)} parameters.`,
  trainedFor: (minibatches: number): string => `After ${whole.format(minibatches)} minibatches.`,
  layers: "Layers and their shapes",
  outputs: "output",

  convention: "Convention",
  conventions: { columns: "Columns: y = W x + b", rows: "Rows: yᵀ = xᵀ Wᵀ + bᵀ" },
  digit: "Digit",
  previousDigit: "Previous digit",
  nextDigit: "Next digit",
  digitPicture: "Picture of the digit, 8 × 8 pixels",
  testDigit: (number: number, label: number): string => `Test digit ${number}: ${aDigit(label)}`,
  rowTimesVector: (unit: number): string => `Row ${unit} of W times x, plus entry ${unit} of b.`,
  vectorTimesColumn: (unit: number): string => `The row times column ${unit} of Wᵀ, plus entry ${unit} of bᵀ.`,
  terms: (unit: number): string => `Terms of entry ${unit}`,
  otherTerms: (count: number): string => `${whole.format(count)} more`,
  productQuestion: (inputs: number, outputs: number): string =>
    `One digit goes through the layer ${inputs} → ${outputs}. How many products of a weight and an input is that?`,
  productReason: (rows: number, columns: number): string =>
    `Each of the ${rows} rows of W meets all ${columns} inputs: ${rows} × ${columns} = ${whole.format(rows * columns)}.`,
  productHint: (isSum: boolean): string =>
    isSum
      ? "Each entry of y needs all entries of x: multiply, do not add."
      : "Light up one entry of y. How many weights are in its row? How many entries are there?",

  examples: "examples",
  stretch: (examples: number): string =>
    examples === 1 ? "Stretch bᵀ over 1 row" : `Stretch bᵀ over ${examples} rows`,
  rowOf: (row: number, label: number): string => `Row ${row} of X is this ${label}. Its outputs are row ${row} of Y.`,
  numpyShapes: "Shapes in code",
  inNumpy: "What @ and .T do in NumPy",
  timesInNumpy:
    "@ sums over what stands side by side: (k, n) @ (n, m) is (k, m). An array of one dimension, (n,), is neither row nor column: left of @ it counts as a row, right of it as a column, and the result has one dimension less.",
  turnInNumpy:
    ".T reverses the order of the dimensions: (1, n) becomes (n, 1). With one dimension there is nothing to reverse: (n,) stays as it is. So the lecture makes a row (1, 64) of each digit: without it, x.T @ dy in backward fails.",
  asList: "a list of numbers",
  asRow: "as a row",
  asBatch: (examples: number): string => (examples === 1 ? "1 row, a batch" : `${examples} rows, a batch`),
  batchQuestion: (examples: number, outputs: number): string =>
    `With ${examples} ${examples === 1 ? "row" : "rows"}, bᵀ is stretched to ${examples} × ${outputs}. How many biases does the layer learn?`,
  batchReason: (outputs: number): string =>
    `Still ${outputs}: stretching repeats the same numbers in every row. Broadcasting does not even copy them.`,
  batchHint: "Walk down a column of 1 bᵀ: what changes from row to row?",

  size: "Shapes of A and B",
  oblong: "2 × 3",
  square: "2 × 2",
  rules: {
    sum: "Sum",
    product: "Product",
    scalar: "Scalar",
    involution: "Involution",
    dimensions: "Dimensions",
    wrong_product: "No rule",
  },
  left: (rule: string): string => `${rule}, left side`,
  right: (rule: string): string => `${rule}, right side`,
  equalEntries: (same: number, all: number): string => `${same} of ${all} entries are equal.`,
  otherShapes: (left: string, right: string): string => `Not even the shapes are equal: ${left} and ${right}.`,
  byChance: "These two matrices commute. Most others do not: one example makes no rule.",
  turned: (before: string, after: string): string => `${before} becomes ${after}: rows become columns.`,
  transposeQuestion: "Which rule makes xᵀ Wᵀ of (W x)ᵀ?",
  transposeChoices: ["Sum", "Scalar", "Product", "Involution"],
  transposeReason: "The product rule turns the order round: that is why the vector stands before the weights in code.",
  transposeHints: [
    "There is nothing to be added in W x.",
    "x is a vector here, not one number.",
    "",
    "Nothing is transposed twice here.",
  ],

  inColumns: "in columns",
  inRows: (examples: number): string => (examples > 1 ? `${examples} examples as rows` : "in rows"),
  quizPrompt: (inputs: number, outputs: number, how: string, formula: string, symbol: string): string =>
    `A layer ${inputs} → ${outputs}, ${how}: ${formula}. What is the shape of ${symbol}, rows × columns?`,
  quizReasons: {
    weights: {
      columns: (inputs: number, outputs: number): string =>
        `${outputs} rows, one a unit; each has a weight for each of the ${inputs} inputs.`,
      rows: (inputs: number, outputs: number): string =>
        `${outputs} columns, one a unit; each has a weight for each of the ${inputs} inputs. In code it is the array of the weights.`,
    },
    bias: {
      columns: (_inputs: number, outputs: number): string =>
        `One number for each of the ${outputs} units, as a column.`,
      rows: (_inputs: number, outputs: number): string =>
        `One number for each of the ${outputs} units, as a row: it is added to every example, however many there are.`,
    },
    input: {
      columns: (inputs: number): string => `One example is a column of ${inputs} numbers.`,
      rows: (inputs: number, _outputs: number, examples: number): string =>
        `Examples are rows: ${examples} of ${inputs} numbers.`,
    },
    output: {
      columns: (inputs: number, outputs: number): string =>
        `(${outputs} × ${inputs}) times (${inputs} × 1): the ${inputs} in the middle is summed over, ${outputs} × 1 remains.`,
      rows: (inputs: number, outputs: number, examples: number): string =>
        `(${examples} × ${inputs}) times (${inputs} × ${outputs}): the ${inputs} in the middle is summed over, ${examples} × ${outputs} remains.`,
    },
  },
  quizGradient: "A gradient has the shape of what it is taken with respect to.",
  quizHint: (formula: string): string =>
    `Write the shapes under ${formula}: what stands side by side in a product must be equal.`,
  quizGradientHint: "A multiple of it is subtracted from the parameters, entry by entry: what shape must it have?",
  quizInputHint:
    "It goes back to the layer before, a derivative for each number that came from there: what shape must it have?",
  nextQuestion: "Next question",
  score: (answered: number): string => `of ${answered} right at the first go`,
};
