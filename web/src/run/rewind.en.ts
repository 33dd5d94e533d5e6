import { numbers } from "../texts/en";

const { whole } = numbers;

export const words = {
  rewind: "Rewind",
  to: (minibatch: number): string => `Rewind to ${whole.format(minibatch)}`,
  tip: "Choose an earlier minibatch on the slider: the network goes back to what it was then",
  look: "Go back",
  slider: "Minibatch to rewind to",
  place: (minibatch: number): string => `minibatch ${whole.format(minibatch)}`,
  newest: (minibatch: number): string => `newest, minibatch ${whole.format(minibatch)}`,
};
