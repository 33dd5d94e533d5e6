import { aDigit } from "../texts/a-digit";
import { numbers } from "../texts/en";

const { whole } = numbers;

/** A digit of the data set, and what the network says of it; `own` is its place among the user's own, or -1. */
interface SpokenDigit {
  readonly subset: "training" | "test";
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

export const words = {
  title: "Digits",
  grid: "Digits shown",
  keys: "Arrow keys move, Enter puts the digit on the grid.",
  filters: "Filters",
  outputMeaning: "Below each digit: its largest output",
  count: (count: number): string => `${count === 1 ? "1 digit" : `${whole.format(count)} digits`} shown`,
  spoken: ({ subset, index, own, label, predicted }: SpokenDigit): string => {
    const name = own < 0 ? `${subset === "test" ? "Test" : "Training"} digit ${index}` : `Own digit ${own + 1}`;
    const answer = label === predicted ? "recognized" : `taken for ${predicted}`;
    return `${name}, ${aDigit(label)}, ${answer}`;
  },
  groups: "Set",
  groupNames: { all: "All", training: "Training", test: "Test", own: "Own" },
  answers: "Answer now",
  answerNames: { all: "All", right: "✓ Right", wrong: "→ Wrong" },
  classes: "True label",
  allClasses: "All",
  takenFor: "Taken for",
  anyClass: "any",
  order: "Order",
  orderNames: { data: "as in the set", output: "largest output first" },
  cellTitle: (label: number, predicted: number): string =>
    label === predicted ? `${label}, recognized` : `${label} taken for ${predicted}`,
  answersOfNow: (minibatch: number): string =>
    `The matrix shows minibatch ${whole.format(minibatch)}; these are the network's answers now.`,
  noDigits: ({ group, label, predicted }: NoDigits): string => {
    const what = { all: "No digit", training: "No training digit", test: "No test digit", own: "No digit of your own" }[
      group
    ];
    const is = label === null ? "" : ` that is ${aDigit(label)}`;
    if (predicted !== null && predicted === label) return `${what}${is} is recognized now.`;
    if (predicted !== null) return `${what}${is} is taken for ${aDigit(predicted)} now.`;
    if (group === "own" && label === null) return "No such digit of your own. Draw one, then press Label…";
    return `${what}${is} is like this now.`;
  },
  remove: ({ own, label }: SpokenDigit): string => `Remove own digit ${own + 1}, ${aDigit(label)}`,
  fromFile: "From a file…",
  removeAll: (count: number): string => `Remove all ${whole.format(count)} own digits`,
  removeTip: "Remove from the training set (Delete)",
};
