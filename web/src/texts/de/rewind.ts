import { numbers } from "../de";
import type { Words } from "../words";

const { whole } = numbers;

export const words: Words["rewind"] = {
  rewind: "Zurückgehen",
  to: (minibatch) => `Zurück zu ${whole.format(minibatch)}`,
  tip: "Das Netz wird wieder, was es bei einem früheren Minibatch war",
  look: "Zurück",
  slider: "Minibatch",
  place: (minibatch) => `Minibatch ${whole.format(minibatch)}`,
  newest: (minibatch) => `neuester, Minibatch ${whole.format(minibatch)}`,
};
