export const words = {
  title: "A neuron",
  lead: "It weighs what it is given, adds a bias, and lets an activation function decide how strongly it answers. Move anything.",
  picture: "The neuron with its inputs, weights and output",
  inputs: "Inputs",
  parameters: "Weights and bias",
  input: (index: number): string => `Input x${index}`,
  weight: (index: number): string => `Weight w${index}`,
  bias: "Bias b",
  sum: "The weighted sum",
  activation: "Activation function",
  activations: { sigmoid: "Sigmoid", relu: "ReLU", tanh: "tanh", leaky_relu: "Leaky ReLU" },
  curve: (name: string): string => `${name} σ(z) and its derivative σ′(z); the point is at this neuron's sum z`,
  moveSum: "Sum z: moves the bias",
  flat: (slope: string): string =>
    `Here the curve is nearly flat: a small change of the sum changes the output only ${slope} times as much. The gradient has this factor, so here the neuron learns slowly, though large changes of the weights lead out.`,
  dead: "Here ReLU is off: output and slope are 0, and so is the derivative with respect to each weight and to the bias. From this example the neuron learns nothing; only a change that lifts the sum above 0 turns it on again.",
  steep: (slope: string): string =>
    `Here a small change of the sum changes the output ${slope} times as much; the gradient has this factor.`,
  corner: (slope: string): string =>
    `At 0 this curve has a corner, and so no slope. Programs choose one: here it is ${slope}, as left of the corner.`,
  question: "The largest slope that a sigmoid has: what is it?",
  tooSmall:
    "The curve is steeper than that somewhere. Choose Sigmoid, move z to where it is steepest, and read σ′ there.",
  tooLarge: "At the steepest place, z = 0, σ is ½. σ′ = σ (1 − σ) cannot be larger than its value there.",
  why: "At z = 0, σ = ½ and σ′ = ½ · (1 − ½) = ¼. On its way back through a sigmoid the error is therefore multiplied by at most ¼; the weights are factors of their own.",
};
