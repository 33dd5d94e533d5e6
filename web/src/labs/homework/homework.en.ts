const FUNCTIONS = "exp, sigmoid, sqrt, abs, log, tanh, square, power, sum, mean, len";
const legal = `Legal are numbers, + − * / ^ (or **), parentheses, and ${FUNCTIONS}, with or without np. before them.`;

export const words = {
  title: "Homework",
  lead: "The lecture leaves three functions to be written. Write them here: each is checked against the program that trains here, written in C++, at many places, by numbers alone.",
  how: "A formula may be written as in NumPy or as in mathematics: 1/(1+exp(-x)), np.exp(x)**2, x^2. What is typed is drawn at once, and kept.",
  progress: (done: number, all: number): string => `${done} of ${all} functions are right`,
  prompts: {
    sigmoid_prime: "The first derivative of the sigmoid. The sigmoid itself is there: sigmoid(x).",
    mse: "The squared error of one example. y is what is right, out what the network says, a number for each output.",
    mse_prime:
      "The derivative of the mse above with respect to out: a number for each output, too. Backpropagation begins with it.",
  },
  field: (task: string): string => `Formula of ${task}`,
  names: {
    sigmoid_prime: "May be used: x, e, pi, numbers, exp, sigmoid and other functions.",
    mse: "May be used: y, out, n (how many outputs), numbers, sum, mean, square and other functions.",
    mse_prime: "May be used: y, out, n (how many outputs), numbers and functions.",
  },
  picture: {
    sigmoid_prime: "The slope of the program's sigmoid, and the formula that is typed",
    mse: "The program's error of an example as its first output moves, and the formula that is typed",
    mse_prime: "The slope of the error as the first output moves, and the formula that is typed",
  },
  axes: { sigmoid_prime: "σ′(x)", mse: "E", mse_prime: "∂E/∂out₁" },
  truth: {
    sigmoid_prime: "slope of the sigmoid, by the program (C++)",
    mse: "error, by the program (C++), for y = (1; 0; 0), out = (out₁; 0; 0)",
    mse_prime: "slope of the error, by the program (C++)",
  },
  mine: "yours",
  derive: "Derive it",
  reasons: {
    sigmoid_prime: [
      "written as a power",
      "chain rule, and again for −x",
      "two minus signs make plus",
      "split, then add and subtract 1",
      "both factors are known from the forward pass",
    ],
    mse: [
      "how far off each output is",
      "squared: always positive, and large where it is far off",
      "added up, and halved",
    ],
    mse_prime: [
      "what is to be differentiated",
      "the other outputs do not depend on this one",
      "power rule, times the inner derivative",
      "½ and 2 cancel: that is what the ½ is for",
    ],
  },
  counters: {
    sigmoid_prime: (at: string, mine: string, truth: string): string =>
      `At ${at} yours gives ${mine}; the slope of the sigmoid there is ${truth}.`,
    mse: (at: string, mine: string, truth: string): string => `For ${at} yours gives ${mine}; the error is ${truth}.`,
    mse_prime: (at: string, mine: string, truth: string): string =>
      `For ${at} yours gives ${mine}; the slopes of the error are ${truth}.`,
  },
  praise: {
    sigmoid_prime:
      "It agrees with the program's slope of the sigmoid at every place that is checked. As σ(x) (1 − σ(x)) it costs no further exp: the forward pass has σ(x) already.",
    mse: "It agrees with the program's error at every place that is checked: half the sum of the squares.",
    mse_prime:
      "It agrees with the program's slopes at every place that is checked: in its C++ code it is one subtraction.",
  },
  fits: "It is the derivative of the mse above.",
  alone: {
    half: "It is the derivative if mse is half the sum, sum((y - out)^2) / 2. The mse above is not right yet.",
    mean: "It is the derivative if mse is the mean, mean((y - out)^2). The mse above is not right yet.",
    batch: "It is the derivative if mse is sum((y - out)^2) / (2 * n). The mse above is not right yet.",
  },
  notes: {
    mean: "This is NumPy's version with the mean, 2/n times the lecture's: the same direction, another learning rate. The lecture takes half the sum, so that mse_prime is simply out − y.",
    batch:
      "The lecture's, divided by n: the same direction, another learning rate. In equation (10) this n counts examples, and step() divides by them.",
    entries: "Taken for each output on its own; added up, with sum(…), it is the lecture's E.",
  },
  hints: {
    plus: (_: string): string => "A sign: it is 1 − σ(x), not 1 + σ(x). The slope is never larger than ¼.",
    itself: (_: string): string =>
      "This is the sigmoid itself. Its slope is small where it is flat, far to the left and to the right.",
    half: (_: string): string => "This is one of two factors, 1 − σ(x). The other is missing.",
    squared: (_: string): string =>
      "This is σ(x)². In the chain rule, the derivative of the inside, e^(−x), is missing.",
    input: (_: string): string =>
      "The pattern is right, but for σ(x) in place of x: x here is the sum, not the activation.",
    sign: (_: string): string => "All is right but the sign: count the minus signs once more.",
    swapped: (_: string): string =>
      "y and out are the wrong way round: it points from the output to the target. Steps go against the gradient.",
    factor: (factor: string): string =>
      `It is ${factor} times what is right, everywhere. Look at the constant factor: the lecture's E has the factor ½.`,
    multiple: (factor: string): string =>
      `It is ${factor} times the slope of the sigmoid, everywhere: only the constant factor is wrong.`,
    unmatched: (factor: string): string =>
      `It is ${factor} times the derivative of the mse above: the constant factor of the one decides that of the other.`,
    unsquared: (_: string): string =>
      "The square is missing somewhere: it makes large errors count more, and its derivative is the difference itself.",
    root: (_: string): string => "Without the root: the error is a square, whose derivative is simple.",
    separate: (_: string): string => "First the difference, then the square: (y − out)², not y² − out².",
    number: (_: string): string =>
      "One number for all outputs: but each output has a slope of its own. Nothing is added up here.",
    vector: (_: string): string => "A number for each output: an error is one number. Add them up: sum(…) or mean(…).",
    derived: (_: string): string =>
      "This is still the error. Its derivative with respect to out has no square any more.",
    nothing: (_: string): string =>
      "At some places it has no value: a logarithm or a root of something negative, or a division by 0.",
  },
  unread: "This cannot be read.",
  faults: {
    empty: (_: string): string => "Write a formula.",
    long: (_: string): string => "It is too long: 200 characters are legal, far more than it takes.",
    deep: (_: string): string => "It is nested too deeply.",
    end: (_: string): string => "Something is missing at the end: a number, a name or a closing parenthesis.",
    unexpected: (piece: string): string => `“${piece}” cannot stand here. ${legal}`,
    glued: (piece: string): string => `Between a number and “${piece}” there must be an operator, such as *.`,
    two: (piece: string): string =>
      `Before “${piece}” an operator is missing, such as *. (Decimals have a point: 0.5.)`,
    name: (piece: string): string => `“${piece}” is no name that is known here. ${legal}`,
    function: (piece: string): string => `“${piece}” is no function that is known here. Legal are ${FUNCTIONS}.`,
    call: (piece: string): string => `“${piece}” is a function: it needs something in parentheses, ${piece}(…).`,
    count: (piece: string): string =>
      `“${piece}” takes ${piece === "power" || piece === "pow" ? "two arguments" : "one argument"}.`,
    illegal: (piece: string): string => `“${piece}” is more than a formula needs. ${legal}`,
  },
};
