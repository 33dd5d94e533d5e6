/** What the built page says of the software inside it: dist/licenses.md, npm's by Vite, the modules' and the font's by notices.md. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

export const LICENSES = "licenses.md";

const own = readFileSync(join(import.meta.dirname, "../notices.md"), "utf8");

export function notices(): Plugin {
  return {
    name: "notices",
    apply: "build",
    config: () => ({ build: { license: { fileName: LICENSES } } }),
    generateBundle: {
      order: "post", // after Vite, which collects them here
      handler(_, bundle) {
        const file = bundle[LICENSES];
        if (file?.type !== "asset")
          throw new Error(`Vite has not made ${LICENSES}; made: ${Object.keys(bundle).join(", ")}`);
        file.source = `${file.source.toString().trim()}\n\n${own}`;
      },
    },
  };
}
