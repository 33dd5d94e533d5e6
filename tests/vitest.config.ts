import { defineConfig } from "vitest/config";

/** The page's main job, for a look at a small change: see `npm test -- quick`. */
const MAIN = ["train", "draw", "confusion", "element", "link", "labs/neuron", "labs/figure"];

/**
 * Tests that drive the built page. A wait ends as soon as its condition holds, so the limits matter only for what never comes,
 * and can suit a busy machine. Without isolation, a worker keeps its modules, browser and server from file to file.
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
          testTimeout: 60_000,
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
          // Further hosts, tested before a release: not in ctest, only by `npm test -- hosts`.
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
          // Tests that measure milliseconds, frames or rates: one at a time, with nothing running beside them.
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
