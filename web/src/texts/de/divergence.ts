import { numbers } from "../de";

const { plain, whole } = numbers;

const DIVERGENCE =
  /^(the loss|a weight) became (infinite|undefined \(NaN\)) at minibatch (\d+): the learning rate ([^\s,]+)(, or a weight that was set,)? is too large$/;

/** The core's sentence about a divergence; null for any other. */
export function divergence(reason: string): string | null {
  const [, what, how, minibatch, rate, orWeight] = DIVERGENCE.exec(reason) ?? [];
  if (minibatch === undefined) return null;
  const subject = what === "the loss" ? "der Verlust" : "ein Gewicht";
  const state = how === "infinite" ? "unendlich" : "undefiniert (NaN)";
  return `${subject} wurde bei Minibatch ${whole.format(Number(minibatch))} ${state}: die Lernrate ${plain(Number(rate))}${orWeight ? " oder ein gesetztes Gewicht" : ""} ist zu groß`;
}
