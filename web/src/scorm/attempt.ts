/**
 * A learner's attempt at a package, as the course platform keeps it: score, completion, each answer, and where to go on. Without any answer
 * there is no score.
 */

import type { ResultRecord } from "../plain/result-record";
import type { Platform } from "./api";
import { type Goal, reaches } from "./goals";
import { interactionOf, sessionTime } from "./interaction";

/** What `suspend_data` holds to go on from. */
interface Kept {
  readonly tries: string;
  /** Goals reached. */
  readonly reached: readonly string[];
  /** The page's address; "" where it was too long. */
  readonly address: string;
}

const NOTHING: Kept = { tries: "", reached: [], address: "" };

/** Characters of `suspend_data`: SCORM 1.2 takes 4096, 2004's second edition 4000. */
export const MOST_SUSPENDED = 4000;

/** Answers that are kept one by one: 2004 asks of platforms for 250. */
const MOST_ANSWERS = 250;

const FIELDS = {
  "1.2": {
    mode: "cmi.core.lesson_mode",
    score: "cmi.core.score",
    exit: "cmi.core.exit",
    time: "cmi.core.session_time",
  },
  "2004": { mode: "cmi.mode", score: "cmi.score", exit: "cmi.exit", time: "cmi.session_time" },
} as const;

export function readKept(text: string): Kept {
  try {
    const { tries = "", reached = [], address = "" } = JSON.parse(text) as Partial<Kept>;
    return { tries: String(tries), reached: [reached].flat().map(String), address: String(address) };
  } catch {
    return NOTHING;
  }
}

/** If the text is too long, the address is the first to be left out. */
export function writeKept(kept: Kept): string {
  const candidates = [kept, { ...kept, address: "" }, { ...NOTHING, reached: kept.reached }, NOTHING];
  return candidates.map((each) => JSON.stringify(each)).find(({ length }) => length <= MOST_SUSPENDED) ?? "";
}

export class Attempt {
  readonly #platform: Platform;
  readonly #goals: readonly Goal[];
  readonly #begin = Date.now();
  /** When a teacher browses or a learner reviews, nothing is written. A platform that names no mode means the normal one. */
  readonly #isLooking: boolean;
  #kept: Kept;
  #isOver = false;

  constructor(platform: Platform, goals: readonly Goal[]) {
    this.#platform = platform;
    this.#goals = goals;
    this.#isLooking = /^(browse|review)$/.test(platform.get(FIELDS[platform.version].mode));
    this.#kept = readKept(platform.get("cmi.suspend_data"));
    if (!this.#isLooking && this.#isNew()) this.#setStatus("incomplete");
  }

  /** Where the learner was; "" at first. */
  get address(): string {
    return this.#kept.address;
  }

  get tries(): string {
    return this.#kept.tries;
  }

  set tries(tries: string) {
    this.#kept = { ...this.#kept, tries };
  }

  record(result: ResultRecord): void {
    if (!this.#writes) return;
    this.#tellAnswer(result);
    const goal = this.#goals.find(({ id }) => id === result.id);
    if (goal) {
      const isReached = reaches(result, goal);
      if (isReached) this.#kept = { ...this.#kept, reached: [...new Set([...this.#kept.reached, goal.id])] };
      this.#tellScore();
    }
  }

  /** Something was done: without goals, that completes the package. */
  touched(): void {
    if (this.#writes && this.#goals.length === 0) this.#setStatus("completed");
  }

  /** Stores the attempt on the platform, with where the learner is. */
  save(address: string): void {
    if (!this.#writes) return;
    const { exit, time } = FIELDS[this.#platform.version];
    this.#kept = { ...this.#kept, address };
    this.#platform.set("cmi.suspend_data", writeKept(this.#kept));
    this.#platform.set(exit, "suspend");
    this.#platform.set(time, sessionTime(Date.now() - this.#begin, this.#platform.version));
    this.#platform.commit();
  }

  end(address: string): void {
    this.save(address);
    if (!this.#isOver) this.#platform.end();
    this.#isOver = true;
  }

  get #writes(): boolean {
    return !this.#isLooking && !this.#isOver;
  }

  #isNew(): boolean {
    const name = this.#platform.version === "1.2" ? "cmi.core.lesson_status" : "cmi.completion_status";
    return ["", "not attempted", "unknown"].includes(this.#platform.get(name));
  }

  #setStatus(status: "incomplete" | "completed" | "passed"): void {
    if (this.#platform.version === "1.2") {
      this.#platform.set("cmi.core.lesson_status", status);
      return;
    }
    this.#platform.set("cmi.completion_status", status === "passed" ? "completed" : status);
    if (status === "passed") this.#platform.set("cmi.success_status", "passed");
  }

  #tellAnswer(result: ResultRecord): void {
    const { version } = this.#platform;
    const count = Number(this.#platform.get("cmi.interactions._count")) || 0;
    if (count >= MOST_ANSWERS) return;
    for (const [name, value] of interactionOf(result, version, new Date()))
      this.#platform.set(`cmi.interactions.${count}.${name}`, value);
  }

  #tellScore(): void {
    const { score } = FIELDS[this.#platform.version];
    const { reached } = this.#kept;
    const share = this.#goals.filter(({ id }) => reached.includes(id)).length / this.#goals.length;
    this.#platform.set(`${score}.min`, "0");
    this.#platform.set(`${score}.max`, "100");
    this.#platform.set(`${score}.raw`, String(Math.round(100 * share)));
    if (this.#platform.version === "2004") {
      this.#platform.set(`${score}.scaled`, String(Number(share.toFixed(4))));
      this.#platform.set("cmi.progress_measure", String(Number(share.toFixed(4))));
    }
    if (share === 1) this.#setStatus("passed");
  }
}
