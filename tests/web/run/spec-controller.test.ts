import { beforeEach, describe, expect, test } from "vitest";
import type { Engine } from "../../../web/src/engine/engine";
import { NoteController } from "../../../web/src/kit/note-controller";
import { faultOf } from "../../../web/src/plain/fault";
import type { Spec, SpecInput } from "../../../web/src/plain/spec";
import type { Backend } from "../../../web/src/run/backend";
import { RunController } from "../../../web/src/run/run-controller";
import { SpecController } from "../../../web/src/run/spec-controller";
import { fields, lecture, preset, presets } from "../fixture";

const backend: Backend = {
  core: { activate: () => new Float32Array(), derivatives: () => new Float32Array() },
  fields,
  presets,
  check: ({ seed }: Spec | SpecInput) =>
    Number(seed) < 0 ? { ...faultOf("at_least", `seed is ${seed}; expected 0 or more`, "0"), field: "seed" } : null,
  rasterOptions: { penWidth: 3, smooth: true, normalize: true },
  rasterize: () => {
    throw new Error("nothing is drawn");
  },
  open: (): Promise<Engine> => Promise.reject(new Error("there is no engine")),
};

/** A playground outside the page, so that there is no engine. */
class Host {
  readonly isConnected = false;
  readonly updateComplete = Promise.resolve(true);
  readonly changes: (readonly (keyof Spec)[])[] = [];
  readonly spec = lecture;
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {}
  reported(): void {}
  opened(): void {}
  train(): Promise<void> {
    return Promise.resolve();
  }
  specChanged(changed: readonly (keyof Spec)[]): void {
    this.changes.push(changed);
  }
  specInForce(): void {}
}

let host: Host;
let note: NoteController;
let spec: SpecController;

beforeEach(() => {
  host = new Host();
  note = new NoteController(host);
  spec = new SpecController(host, backend, new RunController(host, backend), note);
});

test("at first it is the lecture's", () => {
  expect(spec.current).toEqual(lecture);
});

describe("a spec that is given", () => {
  test.each<[string, SpecInput | string | null | undefined, Partial<Spec>]>([
    ["an attribute's or address's text", "learning_rate=0.25&seed=7", { learningRate: 0.25, seed: 7 }],
    ["an object, in the page's names", { learningRate: 0.25, seed: 7 }, { learningRate: 0.25, seed: 7 }],
    ["and in the core's", { learning_rate: "0.25" }, { learningRate: 0.25 }],
    ["an empty text", "", {}],
    ["nothing", null, {}],
    ["what is undefined", undefined, {}],
  ])("as %s fills up the lecture's", (_, given, changes) => {
    spec.set({ batchSize: 50 });
    spec.set(given);
    expect(spec.current).toEqual({ ...lecture, ...changes });
  });

  test("may begin with a preset", () => {
    spec.set("preset=modern&seed=7");
    expect(spec.current).toEqual({ ...preset("modern"), seed: 7 });
  });

  test("says which fields are others than before", () => {
    spec.set({ learningRate: 0.25, seed: 7 });
    expect(host.changes).toEqual([["learningRate", "seed"]]);
  });

  test.each<[string, SpecInput | string, string]>([
    ["what the core refuses", "seed=-1", "seed is -1; expected 0 or more"],
    ["a preset that is none", { preset: "lectur" }, 'preset is "lectur"; expected one of lecture'],
    ["a list", [] as unknown as SpecInput, "spec is a list of 0; expected an object"],
  ])("as %s is refused, and changes nothing", (_, given, sentence) => {
    expect(() => spec.set(given)).toThrow(sentence);
    expect(spec.current).toEqual(lecture);
    expect(host.changes).toEqual([]);
  });
});

describe("what a user chooses", () => {
  test("changes some fields, or all but the seed", () => {
    spec.choose({ seed: 7 });
    spec.choosePreset("modern");
    expect(spec.current).toEqual({ ...preset("modern"), seed: 7 });
  });

  test("leaves a fixed field as it is, and is told so", async () => {
    spec.fix("seed");
    spec.choose({ seed: 7 });
    expect(spec.current).toEqual(lecture);
    await expect.poll(() => note.said).toContain("Seed");
    note.say("");
  });

  test("is checked beforehand, together with what is in force", () => {
    expect(spec.check({ seed: -1 })).toMatchObject({ code: "at_least", field: "seed" });
    expect(spec.check({ seed: 1 })).toBeNull();
  });
});
