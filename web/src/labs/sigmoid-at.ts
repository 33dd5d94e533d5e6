import { core } from "./core";

/** The sigmoid of a printed sum. */
export function sigmoidAt([z = 0]: readonly number[]): number {
  return core.activation("sigmoid", z);
}
