import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./faults";

export interface Measured {
  readonly fault: Fault;
  readonly engine: string;
  /** What was seen. */
  readonly text: string;
  /** Seconds until it was seen. */
  readonly seconds: number;
  /** Seconds from the mending of the fault until a hundred minibatches were trained, or the lab was there. */
  readonly back: number;
}

const FILE = join(import.meta.dirname, "../../docs/trust.md");
const PLACE = /(<!-- faults -->\n)[\s\S]*?(<!-- \/faults -->)/;

const BACK: Readonly<Record<Fault["back"], string>> = {
  "Try again": "“Try again”",
  reload: "reloading",
  on: "it never was away",
};

/** Puts the table into its place in docs/trust.md. */
export function writeTable(all: readonly Measured[]): void {
  const engines = [...new Set(all.map(({ engine }) => engine))];
  const faults = [...new Set(all.map(({ fault }) => fault))];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const rows = faults.map((fault) => {
    const of = (engine: string) => all.find((each) => each.fault === fault && each.engine === engine);
    const times = engines.map((engine) => {
      const { seconds, back } = of(engine) ?? {};
      return seconds === undefined || back === undefined ? "failed" : `${seconds.toFixed(1)} · ${back.toFixed(1)}`;
    });
    const [first = ""] = all
      .filter((each) => each.fault === fault)
      .map(({ text }) => text.replace(/^http\S+/, "…").split(/[:.?](?= |$)/)[0]);
    return row([fault.name, `“${first}”`, ...times, BACK[fault.back]]);
  });
  const head = ["what is wrong", "what is seen", ...engines, "back by"];
  const table = row(head) + row(head.map(() => "---")) + rows.join("");
  const text = readFileSync(FILE, "utf8");
  if (!PLACE.test(text)) throw new Error("docs/trust.md has no place for the table of faults");
  writeFileSync(
    FILE,
    text.replace(PLACE, (_, begin: string, end: string) => `${begin}${table}${end}`),
  );
}
