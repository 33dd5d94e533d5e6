import { defineConfig } from "vitest/config";

/** The page's main job, for a look at a small change: see `npm test -- quick`. */
const MAIN = ["train", "draw", "confusion", "element", "link", "labs/neuron", "labs/figure"];

/**
 * Tests that drive the built page. What one waits for ends the wait, so that the limits are only for what does not come,
 * on a busy machine too. A worker goes from file to file with what it has loaded and begun: its browser, and its server.
 */
const browser = {
  root: import.meta.dirname,
  environment: "node",
  isolate: false,
  hookTimeout: 60_000,
  testTimeout: 180_000,
  expect: { poll: { timeout: 60_000, interval: 30 } },
} as const;

/** `vitest --config tests/vitest.config.ts --project units` (units and module need build/wasm, all after them also web/dist). */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: "units",
          root: import.meta.dirname,
          include: ["web/**/*.test.ts"],
          environment: "node",
          globalSetup: ["web/core.ts"],
          setupFiles: ["web/english.ts"],
        },
      },
      {
        test: {
          name: "module",
          root: import.meta.dirname,
          include: ["wasm/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...browser,
          name: "browser",
          include: ["{e2e,engines}/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // The playground in real hosts, which these tests install themselves.
          ...browser,
          name: "hosts",
          include: ["hosts/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Further hosts, which are looked at before a release: in no ctest, by `npm test -- hosts` only.
          ...browser,
          name: "release",
          include: ["hosts/release/*.test.ts"],
          testTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Every fault in every engine, for docs/trust.md: in no ctest, by its name only.
          ...browser,
          name: "faults",
          include: ["engines/faults.test.ts"],
          env: { FAULTS: "all" },
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Random use and rounds for LONG minutes in each engine: in no ctest, by its name only.
          ...browser,
          name: "long",
          include: ["long/*.test.ts"],
          testTimeout: 0,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...browser,
          name: "quick",
          include: MAIN.map((name) => `e2e/${name}.test.ts`),
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // What measures milliseconds, frames or rates: one at a time, and nothing beside it.
          ...browser,
          name: "timed",
          include: ["timed/**/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
