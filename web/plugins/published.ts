/** checksums.txt, which same.html compares with: the very file that the tests read. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "checksums.txt";

const read = (): string => readFileSync(join(import.meta.dirname, "../../tests/golden", NAME), "utf8");

export function published(): Plugin {
  return {
    name: "published",
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${NAME}`, (_, response) => response.end(read()));
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: read() });
    },
  };
}
