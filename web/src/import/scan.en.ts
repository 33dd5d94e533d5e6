import { numbers } from "../texts/en";

const { whole } = numbers;

const digits = (count: number): string => (count === 1 ? "1 digit" : `${whole.format(count)} digits`);

export const words = {
  found: (name: string, count: number, labelled: number): string =>
    `${name}: ${digits(count)} found, ${whole.format(labelled)} labelled.`,
  atEdge: (count: number): string =>
    `${digits(count)} at the edge ${count === 1 ? "was" : "were"} left out: a picture with more paper around them would show them whole.`,
  none: "Nothing in it looks like a digit. Another contrast may help, or a sheet that shows more paper around the digits.",
  tooMany: (most: number): string =>
    `More than ${whole.format(most)} things in it look like digits. More contrast may help, or a part of the picture.`,
  how: "Say what the marked digit is: press a number, or type all of them in the order of reading. Without a label, a digit is left out.",
  contrast: "Least contrast",
  contrastValue: (percent: number): string => `${percent} %`,
  inverted: "Light ink on dark paper",
  sheet: "The sheet with its digits framed; a click marks one",
  list: "Digits of the sheet",
  keys: "Arrow keys walk, 0 to 9 say what a digit is, Delete leaves it out, C cuts it in two, J joins it with the next one.",
  digit: (place: number, count: number, label: number | null): string =>
    `Digit ${place + 1} of ${count}: ${label === null ? "without a label" : `label ${label}`}`,
  as: (label: number): string => `This is ${label}`,
  labels: "What the marked digit is",
  remove: "Leave out",
  cut: "Cut in two",
  cannotCut: "There is no ink on both sides to cut it at.",
  join: "Join with next",
  undo: "Undo",
  tooLarge: (megapixels: number, most: number): string =>
    `It has ${whole.format(megapixels)} megapixels; expected at most ${most}.`,
};
