import { join } from "node:path";
import type { Plugin } from "vite";

const trusted = JSON.stringify(join(import.meta.dirname, "../src/engine/trusted.ts"));

/** Vite's code for `?worker` starts a worker from a string; a page that demands Trusted Types accepts only one that we vouch for. */
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
