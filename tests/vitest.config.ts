import { defineConfig } from "vitest/config";

/** `vitest --config tests/vitest.config.ts --project units` (module needs build/wasm, e2e also web/dist). */
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
          name: "e2e",
          root: import.meta.dirname,
          include: ["e2e/**/*.test.ts"],
          environment: "node",
          // One browser at a time: two would measure each other's load.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
