import { expect, test } from "vitest";
import type { ResultRecord } from "../../../web/src/plain/result-record";
import { connect, type Version } from "../../../web/src/scorm/api";
import { Attempt, MOST_SUSPENDED, readKept, writeKept } from "../../../web/src/scorm/attempt";
import { goalsOfLab, goalsOfRun } from "../../../web/src/scorm/goals";
import { GOAL } from "../../../web/src/state/goal";

/** A platform that keeps what it is told, and has nothing else: not even a `lesson_mode`. */
function platformOf(version: Version, has: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(has));
  const called: string[] = [];
  const count = (): number =>
    new Set([...kept.keys()].flatMap((name) => /interactions\.(\d+)/.exec(name)?.[1] ?? [])).size;
  const prefix = version === "1.2" ? "LMS" : "";
  const api = {
    [`${prefix}Initialize`]: () => "true",
    [`${prefix}GetValue`]: (name: string) => (name === "cmi.interactions._count" ? count() : kept.get(name)),
    [`${prefix}SetValue`]: (name: string, value: string) => {
      kept.set(name, value);
      return "true";
    },
    [`${prefix}Commit`]: () => called.push("commit"),
    [version === "1.2" ? "LMSFinish" : "Terminate"]: () => called.push("end"),
  };
  const around = { parent: null as unknown, opener: null, top: null, [version === "1.2" ? "API" : "API_1484_11"]: api };
  around.parent = around;
  const platform = connect({ parent: around, opener: null, top: null } as unknown as Window, version);
  if (!platform) throw new Error("no platform was found");
  return { platform, kept, called };
}

const record = (id: string, right: boolean, given: number | string = 7): ResultRecord => ({
  id,
  right,
  attempt: 1,
  given,
  total: 1,
});

const batch = { lab: "layer", view: "batch" } as const;

test.each(["1.2", "2004"] as const)("%s: who has touched nothing has no score; a missing mode is normal", (version) => {
  const { platform, kept, called } = platformOf(version);
  const attempt = new Attempt(platform, goalsOfLab(batch, true));
  attempt.end("#lab=layer");
  expect([...kept.keys()].filter((name) => name.includes("score") || name.includes("success"))).toEqual([]);
  expect(kept.get(version === "1.2" ? "cmi.core.lesson_status" : "cmi.completion_status")).toBe("incomplete");
  expect(called).toEqual(["commit", "end"]);
});

test("1.2: each answer is an interaction, the score is the share of the goals, all of them pass", () => {
  const { platform, kept } = platformOf("1.2");
  const attempt = new Attempt(platform, goalsOfLab(batch, true));
  attempt.record(record("layer/batch", false, 7.5));
  expect(kept.get("cmi.core.score.raw")).toBe("0");
  attempt.record(record("layer/batch", true, 128));
  expect([0, 1].map((index) => kept.get(`cmi.interactions.${index}.result`))).toEqual(["wrong", "correct"]);
  expect(kept.get("cmi.interactions.0.student_response")).toBe("7.5");
  expect(kept.get("cmi.interactions.0.type")).toBe("numeric");
  expect([kept.get("cmi.core.score.raw"), kept.get("cmi.core.lesson_status")]).toEqual(["25", "incomplete"]);
  for (const view of ["product", "transpose", "quiz"]) attempt.record(record(`layer/${view}`, true));
  expect([kept.get("cmi.core.score.raw"), kept.get("cmi.core.lesson_status")]).toEqual(["100", "passed"]);
  // A wrong answer afterwards takes nothing back.
  attempt.record(record("layer/quiz", false));
  expect([kept.get("cmi.core.score.raw"), kept.get("cmi.core.lesson_status")]).toEqual(["100", "passed"]);
});

test("2004: a run counts when it reaches the package's own target, whatever was set", () => {
  const { platform, kept } = platformOf("2004");
  const attempt = new Attempt(platform, goalsOfRun(0.9));
  attempt.record(record(GOAL, true, 0.55));
  expect([kept.get("cmi.score.scaled"), kept.get("cmi.success_status")]).toEqual(["0", undefined]);
  attempt.record(record(GOAL, true, 0.91));
  expect(kept.get("cmi.score.scaled")).toBe("1");
  expect([kept.get("cmi.completion_status"), kept.get("cmi.success_status")]).toEqual(["completed", "passed"]);
});

test("without goals it is completed by the first touch, and has no score", () => {
  const { platform, kept } = platformOf("1.2");
  const attempt = new Attempt(platform, goalsOfRun(0));
  attempt.touched();
  attempt.end("");
  expect(kept.get("cmi.core.lesson_status")).toBe("completed");
  expect(kept.has("cmi.core.score.raw")).toBe(false);
});

test.each(["browse", "review"])("who only looks (%s) changes nothing", (mode) => {
  const { platform, kept, called } = platformOf("1.2", { "cmi.core.lesson_mode": mode });
  const attempt = new Attempt(platform, goalsOfLab(batch, true));
  attempt.record(record("layer/batch", true));
  attempt.end("#lab=layer");
  expect([...kept.keys()]).toEqual(["cmi.core.lesson_mode"]);
  expect(called).toEqual(["end"]);
});

test("it goes on where it was: score, tries and place; and says nothing after its end", () => {
  const first = platformOf("1.2");
  const attempt = new Attempt(first.platform, goalsOfLab(batch, true));
  attempt.tries = "layer/batch:2:0";
  attempt.record(record("layer/batch", true));
  attempt.end("#lab=layer&view=batch");
  attempt.record(record("layer/quiz", true));
  attempt.end("#elsewhere");
  expect(first.called).toEqual(["commit", "end"]);
  expect(first.kept.get("cmi.core.exit")).toBe("suspend");
  const second = platformOf("1.2", Object.fromEntries(first.kept));
  const resumed = new Attempt(second.platform, goalsOfLab(batch, true));
  expect([resumed.address, resumed.tries]).toEqual(["#lab=layer&view=batch", "layer/batch:2:0"]);
  resumed.record(record("layer/quiz", true));
  expect(second.kept.get("cmi.core.score.raw")).toBe("50");
});

test("what is suspended is within its limits; the address goes first, the goals last", () => {
  const kept = { tries: "neuron:1:1", reached: ["neuron"], address: "#lab=neuron" };
  expect(readKept(writeKept(kept))).toEqual(kept);
  expect(readKept(writeKept({ ...kept, address: "#".repeat(5000) }))).toEqual({ ...kept, address: "" });
  const crowded = writeKept({ ...kept, tries: "x".repeat(5000) });
  expect(readKept(crowded)).toEqual({ tries: "", reached: ["neuron"], address: "" });
  for (const text of [crowded, writeKept({ ...kept, reached: ["x".repeat(9000)] })])
    expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED);
  for (const text of ["", "{", "null", "3", '{"tries":null}']) expect(readKept(text).reached).toEqual([]);
});

test("a platform that is not there, or does not begin, is none; another site's window is looked past", () => {
  const alone = { opener: null } as Record<string, unknown>;
  Object.assign(alone, { parent: alone, top: alone });
  expect(connect(alone as unknown as Window, "1.2")).toBeNull();
  const refusing = { ...alone, API: { LMSInitialize: () => "false" } };
  expect(connect(refusing as unknown as Window, "1.2")).toBeNull();
  const throwing = {
    ...alone,
    API: {
      LMSInitialize: () => {
        throw new Error("broken");
      },
    },
  };
  expect(connect(throwing as unknown as Window, "1.2")).toBeNull();
  const top = { opener: null, API: { LMSInitialize: () => true } } as Record<string, unknown>;
  top.parent = top;
  const foreign = {
    parent: top,
    get API(): never {
      throw new DOMException("another site's", "SecurityError");
    },
  };
  const inside = { parent: foreign, top, opener: null };
  expect(connect(inside as unknown as Window, "1.2")).not.toBeNull();
  const opened = { opener: inside } as Record<string, unknown>;
  Object.assign(opened, { parent: opened, top: opened });
  expect(connect(opened as unknown as Window, "1.2")).not.toBeNull();
});
