import { join } from "node:path";
import type { Plugin } from "vite";

const trusted = JSON.stringify(join(import.meta.dirname, "../src/engine/trusted.ts"));

/** What Vite makes of `?worker` starts it from a text; where a page demands Trusted Types, that is to be one that we vouch for. */
export function trustedWorkers(): Plugin {
  return {
    name: "trusted-workers",
    enforce: "post",
    transform(code, id) {
      if (!/[?&]worker\b/.test(id)) return null;
      const trusting = code.replace(/\bnew Worker\(([^{]+),(?=\s*\{)/g, "new Worker(trusted($1),");
      if (trusting === code) throw new Error(`${id} starts its worker in another form than was known`);
      return { code: `import { trusted } from ${trusted};\n${trusting}`, map: null };
    },
  };
}
