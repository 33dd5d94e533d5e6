import { numbers } from "../texts/en";
import { minus } from "../texts/numbers";

function refused(typed: string): string {
  return /\S/.test(typed) ? `${typed} is no legal value` : "The field is empty";
}

export const words = {
  /** Of the way through the labs. */
  course: "The lecture",
  topics: "Topics",
  done: "answered",
  progress: (done: number, all: number): string => `${done} of ${all} questions answered`,
  firstTries: (right: number, all: number): string => `${right} of ${all} right at the first try`,
  loading: "Loading…",
  lost: "This lab could not be loaded",
  missing: "This part could not be loaded.",
  alone: "Open this lab alone",
  aloneTip: "For a slide or a course page",
  views: "Views",
  savePlot: "Save as a picture",
  python: "As Python",
  /** Names of the labs. */
  names: {
    neuron: "Neuron",
    approximation: "Any function",
    layer: "One layer",
    backprop: "Backprop by hand",
    calculus: "Matrix calculus",
    descent: "Gradient descent",
    loop: "Training loop",
    result: "Result",
    homework: "Homework",
    reading: "Reading",
  },
  /** Of the questions. */
  question: "Question",
  check: "Check",
  right: "Right.",
  wrong: "Not quite.",
  chooseFirst: "Choose one of the answers first.",
  numberFirst: (typed: string): string =>
    /\S/.test(typed) ? `${typed} is no number. Write one, such as 8, −0.5 or 3/4.` : "Write a number first.",
  wholeFirst: (typed: string): string =>
    /\S/.test(typed) ? `${typed} is no whole number. Write one, such as 8 or 1,200.` : "Write a number first.",
  illegalNumber: (typed: string, least: string, most: string): string =>
    `${refused(typed)}: a number from ${least} to ${most}.`,
  illegalWhole: (typed: string, least: string, most: string): string =>
    `${refused(typed)}: a whole number from ${least} to ${most}.`,
  /** Of a run that is played step by step. */
  transport: {
    play: "Play",
    pause: "Pause",
    back: "Back a step",
    forward: "On a step",
    reset: "Reset",
    at: (step: string, last: string): string => `Step ${step} of ${last}`,
  },
  /** Numbers: with a sign of minus that is as wide as one of plus, and a fixed number of decimals. */
  fixed: (value: number, decimals: number): string =>
    Number.isFinite(value) ? minus(value.toFixed(decimals)).replace(".", numbers.decimalPoint) : numbers.short(value),
  /** Of a matrix. Rows and columns count from 1. */
  matrix: (name: string, rows: number, columns: number): string =>
    `${name}, ${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
  matrixCell: (row: number, column: number, value: string): string => `row ${row}, column ${column}: ${value}`,
  entryOf: (name: string, row: number, column: number): string => `${name}, row ${row}, column ${column}`,
  /** A whole number as it is, others with three decimals. */
  entry: (value: number): string => minus(Number.isInteger(value) ? numbers.plain(value) : numbers.short(value)),
  /** Of the table behind a plot: what a row is of. */
  table: { line: "line or point", point: "point", numbers: (drawing: string): string => `${drawing}: its numbers` },
  same: "equal",
  different: "not equal",
};
