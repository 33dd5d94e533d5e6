import { numbers } from "../texts/de";
import type { words as english } from "./rewind.en";

const { whole } = numbers;

export const words: typeof english = {
  rewind: "Zurückgehen",
  to: (minibatch) => `Zurück zu ${whole.format(minibatch)}`,
  tip: "Das Netz wird wieder, was es bei einem früheren Minibatch war",
  look: "Zurück",
  slider: "Minibatch",
  place: (minibatch) => `Minibatch ${whole.format(minibatch)}`,
  newest: (minibatch) => `neuester, Minibatch ${whole.format(minibatch)}`,
};
