// What was measured last and found good, as tests/guard/<guard>.json: { by: { name: { unit: figure } } }. `by` is the compiler,
// for figures of two compilers cannot be compared.
import { readFileSync, writeFileSync } from "node:fs";

/** A figure that has grown, or shrunk, by more than this share has changed. */
export const TOLERANCE = 0.03;

const fileOf = (guard) => new URL(`${guard}.json`, import.meta.url);

export const read = (guard) => JSON.parse(readFileSync(fileOf(guard), "utf8"));

export function write(guard, record) {
  const sorted = (object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = (units) => `{ ${units.map(([unit, figure]) => `"${unit}": ${figure}`).join(", ")} }`;
  const block = (entries, indent, text) =>
    `{\n${entries.map(([name, value]) => `${indent}  "${name}": ${text(value)}`).join(",\n")}\n${indent}}`;
  const figures = (named) => block(sorted(named), "  ", (units) => line(Object.entries(units)));
  writeFileSync(fileOf(guard), `${block(sorted(record), "", figures)}\n`);
}

/** Sentences about every figure that is not as recorded: faults, and what only asks for a tighter record. */
export function compare(recorded, measured) {
  const faults = [];
  const notes = [];
  for (const name of new Set([...Object.keys(recorded), ...Object.keys(measured)])) {
    if (!measured[name]) faults.push(`${name} is recorded, but is not there`);
    else if (!recorded[name]) faults.push(`${name} is new: ${said(measured[name])}`);
    else
      for (const unit of new Set([...Object.keys(recorded[name]), ...Object.keys(measured[name])])) {
        const [before, now] = [recorded[name][unit], measured[name][unit]];
        const more = now - before;
        const sentence = `${name}: ${count(now)} ${unit}, recorded ${count(before)}, ${percent(more / before)}`;
        // A unit that only one side has is a fault too: NaN fails this comparison.
        if (!(more <= TOLERANCE * before)) faults.push(sentence);
        else if (more < -TOLERANCE * before) notes.push(sentence);
      }
  }
  return { faults, notes };
}

const ACCEPT = "Mend it; or record it as it is, by `node tests/guard/accept.mjs`, and say why in the commit.";

/** What a guard says of a measurement, and its exit status: 77, which ctest takes for skipped, where it cannot be compared. */
export function verdict(record, { lacking, by, figures }) {
  if (lacking) return { status: 77, lines: [`not compared: ${lacking}`] };
  if (!record[by])
    return { status: 77, lines: [`not compared: recorded with ${Object.keys(record).join("; ")}, this is ${by}`] };
  const { faults, notes } = compare(record[by], figures);
  const lines = notes.map((note) => `${note}: better; record it, by \`node tests/guard/accept.mjs\``);
  if (faults.length > 0) return { status: 1, lines: [...lines, ...faults, ACCEPT] };
  return {
    status: 0,
    lines: [...lines, `${Object.keys(figures).length} figures, by ${by}: none is worse than recorded`],
  };
}

const count = (figure) => figure?.toLocaleString("en") ?? "no";
const percent = (change) => `${change < 0 ? "−" : "+"}${Math.abs(100 * change).toFixed(1)} %`;
const said = (units) =>
  Object.entries(units)
    .map(([unit, figure]) => `${count(figure)} ${unit}`)
    .join(", ");
