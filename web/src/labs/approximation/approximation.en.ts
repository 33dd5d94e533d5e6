export const words = {
  title: "Any function",
  lead: "One hidden layer is enough. Each of its units makes a simple contribution, and together the contributions can follow any continuous curve as closely as one likes, if there are enough of them. Choose one, or draw one.",
  target: "Curve to be learned",
  curves: { sine: "Sine", step: "Jump", bump: "Bump", zigzag: "Zigzag", noise: "Noise", drawn: "Your own" },
  draw: "Draw",
  picture: (curve: string, units: number, gap: string): string =>
    `The network's curve over the one to be learned (${curve}), and the contributions of its ${units} units; widest gap ${gap}`,
  legend: {
    target: "to be learned",
    network: "network",
    up: "contribution with v > 0",
    down: "contribution with v < 0",
  },
  hint: "Draw over it to change the curve; touch or point at a contribution to see its unit.",
  drawHint: "Draw with mouse, pen or finger. Or go to a point by Tab and the arrow keys, and move it up and down.",
  points: "Points of the curve",
  heightAt: (x: string): string => `Height at x = ${x}`,
  anotherStart: "Another start",
  figures: { epoch: "Epoch", error: "Error E", gap: "Widest gap", start: "Start" },
  paused: (epoch: string, error: string): string => `Paused after epoch ${epoch}, error ${error}.`,
  activation: "Activation function",
  activations: { sigmoid: "Sigmoid", tanh: "tanh", relu: "ReLU" },
  number: "Units",
  partsTitle: (units: number): string =>
    units === 1 ? "The unit and its contribution" : `The ${units} units, each with its contribution`,
  units: "Units of the hidden layer",
  unit: (index: number): string => `Unit ${index}`,
  errorCurve: "Error E, epoch by epoch",
  moreUnits: "More units, closer?",
  closer: "Smallest error E reached with each number of units",
  moreUnitsNote: "The smallest error of each number of units that has been tried on this curve.",
  tryAll: "Try 1 to 64",
  stopTrying: "Stop",
  theorem: {
    title: "Universal approximation",
    before: (f: unknown, interval: unknown, epsilon: unknown, n: unknown) => [
      "For every continuous function ",
      f,
      " on a closed interval ",
      interval,
      " and every ",
      epsilon,
      " there are a number of units ",
      n,
      " and weights with which the network stays that close everywhere on it:",
    ],
    after:
      "It says that such weights exist if the layer is wide enough. It does not say how wide, nor that learning finds them, and it promises nothing outside the interval. The jump is its limit: it would not be continuous, so here it is a steep ramp.",
    sources:
      "Cybenko 1989 for sigmoids; Leshno, Lin, Pinkus and Schocken 1993 for practically all activations that are no polynomial, such as ReLU.",
  },
  question:
    "A bump goes up and down again, and is flat far to both sides. How many sigmoid units does it take, at least?",
  answer: (units: number): string => (units === 1 ? "1 unit" : `${units} units`),
  why: (gap: string, gapOfLess: string): string =>
    `One unit goes up, the other down again. Just tried, on the bump: widest gap ${gap} with two, ${gapOfLess} with one, for a single sigmoid only ever rises or only ever falls.`,
  tooFew: (gap: string): string =>
    `Just tried: the gap stays ${gap}. Look at the picture above: a single sigmoid only ever rises, or only ever falls.`,
  tooMany: (gap: string, gapOfLess: string): string =>
    `They do it (widest gap ${gap}, just tried), but so does one unit less: ${gapOfLess}.`,
};
