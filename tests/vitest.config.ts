import { defineConfig } from "vitest/config";

/** Tests that drive the built page: one browser at a time, for two would measure each other's load. */
const browser = {
  root: import.meta.dirname,
  environment: "node",
  fileParallelism: false,
  hookTimeout: 60_000,
} as const;

/** `vitest --config tests/vitest.config.ts --project units` (module needs build/wasm, all after it also web/dist). */
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
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          exclude: ["e2e/labs/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...browser,
          name: "labs",
          include: ["e2e/labs/**/*.test.ts"],
          // It runs beside the tests of the core, as nothing here measures time.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...browser,
          name: "engines",
          include: ["engines/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
