import { join } from "node:path";
import { defineConfig } from "vite";
import { BROWSERS } from "./browsers.ts";
import { again } from "./plugins/again.ts";
import { compactGlue } from "./plugins/compact-glue.ts";
import { compactPages } from "./plugins/compact-pages.ts";
import { compactTemplates } from "./plugins/compact-templates.ts";
import { contentSecurityPolicy } from "./plugins/content-security-policy.ts";
import { firstView } from "./plugins/first-view.ts";
import { icons } from "./plugins/icons.ts";
import { notices } from "./plugins/notices.ts";
import { offline } from "./plugins/offline.ts";
import { plainImports } from "./plugins/plain-imports.ts";
import { preload } from "./plugins/preload.ts";
import { published } from "./plugins/published.ts";
import { site } from "./plugins/site.ts";
import { formulas } from "./plugins/tex.ts";
import { trustedWorkers } from "./plugins/trusted-workers.ts";

/** For tests/coverage, which has to know where each piece of code comes from. */
const isCounted = Boolean(process.env.COVERAGE);

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // An address that does not exist is answered with 404, not with the page.
  appType: "mpa",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    ...BROWSERS,
    sourcemap: isCounted,
    minify: !isCounted,
    assetsInlineLimit: 0,
    // What the page needs is preloaded below; each part that loads on demand is a single file.
    modulePreload: false,
    rolldownOptions: {
      input: ["index.html", "embed.html", "lab.html", "same.html"].map((page) => join(import.meta.dirname, page)),
      output: { codeSplitting: { groups: [{ name: firstView, debugName: "first" }] } },
    },
  },
  // Classic: in a frame without an origin, Chromium starts no module from a blob. It imports the glue all the same.
  worker: { format: "iife" },
  server: { fs: { allow: [".."] } },
  plugins: [
    again(true),
    formulas(),
    contentSecurityPolicy(),
    icons(),
    site(),
    compactGlue(),
    preload(),
    compactPages(),
    plainImports(),
    ...(isCounted ? [] : [compactTemplates()]),
    published(),
    trustedWorkers(),
    notices(),
    offline(),
  ],
});
