/** A record as an interaction of SCORM: its fields by their names. */

import type { ResultRecord } from "../plain/result-record";
import type { Version } from "./api";

/** Characters of an answer in words: what both versions take. */
const LONGEST = 250;

/** Numbers as both versions write them: no exponents, seven decimals at most. */
function decimal(value: number): string | null {
  const text = String(Number(value.toFixed(7)));
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}

const two = (number: number): string => String(number).padStart(2, "0");

export function interactionOf(
  { id, right, given }: ResultRecord,
  version: Version,
  now: Date,
): readonly (readonly [string, string])[] {
  const number = typeof given === "number" ? decimal(given) : null;
  const said = number ?? String(given).slice(0, LONGEST);
  const is2004 = version === "2004";
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  return [
    ["id", id],
    ["type", number === null ? "fill-in" : "numeric"],
    // A time zone is read only after a fraction of a second.
    is2004 ? ["timestamp", now.toISOString().replace(/(\.\d)\d*/, "$1")] : ["time", clock],
    [is2004 ? "learner_response" : "student_response", said],
    ["result", right ? "correct" : is2004 ? "incorrect" : "wrong"],
  ];
}

/** Since the page was opened. */
export function sessionTime(milliseconds: number, version: Version): string {
  const seconds = Math.max(0, milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  // Rounded down: 59.999 must not become 60.00.
  const fine = (Math.floor(100 * rest) / 100).toFixed(2);
  if (version === "2004") return `PT${hours}H${minutes}M${fine}S`;
  return `${String(Math.min(hours, 9999)).padStart(4, "0")}:${two(minutes)}:${fine.padStart(5, "0")}`;
}
