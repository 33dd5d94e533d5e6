import { aDigit } from "../texts/a-digit";
import { numbers } from "../texts/en";

const { whole } = numbers;

export const words = {
  title: "Add to the training set",
  picture: "Your drawing",
  question: "What digit is it?",
  as: (label: number): string => `Add as ${label}`,
  meaning: (most: number): string =>
    `The network learns from it as from every training digit; the run goes on. Up to ${whole.format(most)}.`,
  kept: "Your own digits are kept in this browser.",
  notKept: "Your browser does not store them: they are kept until you leave the page.",
  keptShort: "kept until you leave the page",
  /** `own` counts the user's digits, in words; "" for none. */
  added: (label: number, own: string): string => `Added as ${aDigit(label)}: ${own}`,
  removed: (own: string): string => `Removed: ${own || "no own digits"}`,
  undo: "Remove last",
  show: "Show them",
};
