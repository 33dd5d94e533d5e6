/** The published checksums, tests/golden/checksums.txt, which the build lays beside the page. */

import type { Preset } from "../../../wasm/playground";

/** Checksum of the weights after so many minibatches. */
export interface Point {
  readonly minibatches: number;
  readonly checksum: string;
}

export interface Run {
  /** A preset with seed 1, and what differs from it, written as in an address: `lecture&optimizer=adam&learning_rate=0.001`. */
  readonly run: string;
  /** Ascending. */
  readonly points: readonly Point[];
}

/** In the file's order. Throws a sentence if the text is no such table. */
export function runsIn(text: string): Run[] {
  const runs = new Map<string, Point[]>();
  for (const line of text.trim().split("\n")) {
    const [, run, minibatches, checksum] = /^(\S+) (\d+) ([0-9a-f]{16})$/.exec(line) ?? [];
    if (!run || !checksum)
      throw new Error(
        `a line of checksums.txt is "${line.slice(0, 80)}"; expected a run, its minibatches and a checksum`,
      );
    runs.set(run, [...(runs.get(run) ?? []), { minibatches: Number(minibatches), checksum }]);
  }
  return Array.from(runs, ([run, points]) => ({ run, points }));
}

/** A run's settings as the core reads them: every field as a line `name=value`. */
export function specOf(run: string, presets: readonly Preset[]): string {
  const [name, ...changes] = run.split("&");
  const preset = presets.find((each) => each.name === name);
  if (!preset) throw new Error(`preset is "${name}"; expected one of ${presets.map((each) => each.name).join(", ")}`);
  const nameIn = (line: string): string => line.slice(0, line.indexOf("="));
  const changed = changes.map(nameIn);
  return [...preset.spec.split("\n").filter((line) => !changed.includes(nameIn(line))), ...changes].join("\n");
}
