import { numbers } from "../texts/en";

const { whole, percent } = numbers;

export const words = {
  title: "The network as a file",
  save: "Save",
  saveText: "Both hold the weights, to the bit, and the settings. They differ in what is a row and what is a column.",
  columns: "Columns, as in theory and PyTorch",
  rows: "Rows, as in the lecture's code and scikit-learn",
  /** Of the columns in the tables. */
  tensor: "Tensor",
  shape: "Shape",
  shapes: { safetensors: "(out, in)", npz: "(in, out)" },
  saveAs: (ending: string): string => `Save .${ending}`,
  open: "Open",
  openText:
    "A file saved here or by the command digits, or a PyTorch or scikit-learn network 64 - … - 10. Drop it here, or",
  choose: "choose a file",
  exports: {
    title: "For other programs",
    about: {
      numpy: "A program of a few matrices.",
      torch: "A program with nn.Sequential.",
      sklearn: "A program that fills an MLPClassifier.",
      onnx: "Calculation and weights in one file, which many programs read.",
      tfjs: "A layers model for web pages, its weights inside.",
    },
    /** Of a program; before the name of a file, which it then loads. */
    beside: "Its predict(counts) answers as the page does. It loads from the same folder",
    /** Of a file that no program of ours comes with. */
    shapes:
      "In go counts (n,\u00a064) in float32, 0 to 16 a pixel, row by row; out come outputs (n,\u00a010) as on the page.",
    lack: (activation: string | null): string =>
      activation === null
        ? "scikit-learn's MLPClassifier has one activation for all hidden layers; here they differ."
        : `scikit-learn's MLPClassifier does not have the activation ${activation}.`,
    run: "The run",
    runText: "Its history as a table; or all of it: settings, measures and history.",
    history: "History (.csv)",
    all: "Run (.json)",
  },
  refused: {
    kind: (name: string): string => `${name} is no model; it takes .safetensors, .npz or .txt`,
    size: (name: string, bytes: number, most: number): string =>
      `${name} has ${whole.format(bytes)} bytes; it takes at most ${whole.format(most)}`,
  },
  understood: (name: string): string => `${name} holds`,
  layers: "Layers",
  parameters: (count: number): string => `${whole.format(count)} weights and biases`,
  activations: "Activations",
  pixels: "Pixels",
  settings: "Settings",
  own: "in the file",
  foreign:
    "not in the file: those of the present run are taken. If they are not what it was trained with, it will answer badly.",
  consequence:
    "It takes the place of the present network, which is gone unless it is saved. Its run begins at minibatch 0.",
  whichOrder: (name: string): string =>
    `${name} does not tell the order of its layers, and they fit together in several. Which is theirs?`,
  order: "From the inputs to the outputs",
  chooseOrder: "Go on",
  take: "Open it",
  leave: "Leave it",
  opened: (name: string, accuracy: number): string =>
    `${name} is open: ${percent.format(accuracy * 100)} % of the test digits. Training goes on from its weights; Reset draws new ones.`,
};
