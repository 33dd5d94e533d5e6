import { numbers } from "../texts/en";

const { whole, plain } = numbers;

const digits = (count: number): string => (count === 1 ? "1 digit" : `${whole.format(count)} digits`);
const rows = (count: number): string => (count === 1 ? "1 row" : `${whole.format(count)} rows`);
const pixels = "64 (8 × 8) or 784 (28 × 28) pixels";

export const words = {
  title: "Digits from a file",
  choose: "Choose a CSV file or a picture, or drop it here",
  file: "CSV file or picture of digits",
  another: "Another file…",
  format:
    "CSV: a digit a row, 64 numbers (8 × 8) or 784 (28 × 28), and a label 0 to 9 in the first or last column, or where a header names it. A column of row numbers may be there.",
  picture: "Picture: a scanned or photographed sheet of digits. They are found one by one, and labelled by hand.",
  privacy: "The file stays on this computer.",
  cancel: "Cancel",
  understood: (name: string, count: number, side: number): string =>
    `${name}: ${digits(count)} of ${side} × ${side} pixels${side === 8 ? "" : ", fitted and reduced to 8 × 8"}.`,
  label: "Label",
  column: (column: number): string => `column ${column + 1}`,
  chooseLabel: "choose…",
  whichLabel: (name: string): string =>
    `${name}: neither a header nor the numbers tell which column is the label. Choose it here.`,
  ink: "Full ink is",
  inverted: "Dark ink on light paper",
  classes: "What was understood: the first digits of each class, and how many there are",
  classCount: (label: number, count: number): string => `${label}: ${digits(count)}`,
  bad: (count: number): string => `${rows(count)} cannot be read and will be left out`,
  badMore: (count: number): string => `and ${whole.format(count)} more`,
  badRow: (line: number, fault: string): string => `Line ${whole.format(line)}: ${fault}`,
  badColumns: (columns: number, expected: number): string => `${columns} columns; expected ${expected}`,
  badLabel: (value: string): string => `the label is “${value}”; expected 0 to 9`,
  badPixel: (column: number, value: string, most: number): string =>
    `column ${column + 1} is “${value}”; expected a number from 0 to ${most}`,
  empty: `It is empty; expected a digit a row: ${pixels}, and mostly a label.`,
  noTable: (line: string): string =>
    `It begins with “${line}”; expected a table as text, a digit a row: ${pixels}, and mostly a label.`,
  noRows: `It has a header and no rows; expected a digit a row: ${pixels}, and mostly a label.`,
  wrongColumns: (columns: number): string =>
    `Its rows have ${whole.format(columns)} columns; expected ${pixels}, and mostly a label.`,
  noLabel: "None of its columns holds labels 0 to 9.",
  otherLabel: (value: string): string => `A label is “${value}”; expected 0 to 9.`,
  tooMuchInk: (value: number): string => `A pixel is ${plain(value)}; expected at most 255.`,
  refused: (name: string, why: string): string => `${name} was not taken. ${why}`,
  tooLarge: (megabytes: number, most: number): string =>
    `It has ${whole.format(megabytes)} MB; expected at most ${whole.format(most)} MB.`,
  unreadable: "It cannot be read.",
  otherPicture: "Expected a picture as PNG, JPEG, WebP, GIF or BMP.",
  some: (taken: number, count: number): string =>
    `There is room for ${whole.format(taken)} more: every ${plain(Math.round((10 * count) / taken) / 10)}th or so is taken, evenly over the file.`,
  full: "There is no room for more own digits: remove some first.",
  meaning: "They join the training set behind the digits that are there; test digits stay as they are.",
  unlabelled:
    "They have no labels, so that nothing can be learned from them. The network can say what it takes them for.",
  classify: (count: number): string => `Classify ${digits(count)}`,
  answered: "What the network takes them for now:",
  saveAnswers: "Save the answers (.csv)",
  add: (count: number): string => `Add ${digits(count)}`,
};
