import { join } from "node:path";
import { defineConfig, minify, type Plugin } from "vite";
import { BROWSERS } from "./browsers.ts";
import { compactTemplates } from "./compact-templates.ts";
import { icons } from "./icons.ts";
import { notices } from "./notices.ts";
import { offline } from "./offline.ts";
import { plainImports } from "./plain-imports.ts";
import { published } from "./published.ts";
import { site } from "./site.ts";
import { formulas } from "./tex.ts";
import { trustedWorkers } from "./trusted-workers.ts";

/** Only the built page has it: the development server injects inline code of its own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A sandboxed frame has no origin, and in WebKit nothing is its own then. So the page for frames gives itself the same
 * policy, with the site that it comes from beside it. A file, for a site's own policy may allow no script in a page.
 */
const POLICY_BY_ADDRESS = "policy.js";
const policyByAddress = `document.head.append(Object.assign(document.createElement("meta"), {
  httpEquiv: "Content-Security-Policy",
  content: ${JSON.stringify(policy)}.replaceAll("'self'", () => "'self' " + location.origin),
}));
`;

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: (_, { path }) => [
      path.endsWith("/embed.html")
        ? { tag: "script", attrs: { src: `./${POLICY_BY_ADDRESS}` }, injectTo: "head-prepend" }
        : {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: policy },
            injectTo: "head-prepend",
          },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: POLICY_BY_ADDRESS, source: policyByAddress });
    },
  };
}

/** The module is always compiled by who asks for an instance of it; what no longer can be reached, the minifier takes away. */
function withoutFetching(glue: string): string {
  return glue.replace(
    /if\(Module\["instantiateWasm"\]\)\{try\{.*?return false\}\}instantiateAsync\(\)\.catch\(readyPromiseReject\);return\{\}/s,
    'return Module["instantiateWasm"](info,receiveInstance)',
  );
}

/** Embind's glue is an asset, its address being all that the page imports; a quarter of it need not travel. */
function compactGlue(): Plugin {
  return {
    name: "compact-glue",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !/playground-[^/]+\.js$/.test(file.fileName)) continue;
        const { code } = await minify(file.fileName, withoutFetching(file.source.toString()), {
          module: true,
          // It reads what may be set around it, and nothing there answers by doing something.
          compress: { treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false } },
        });
        file.source = code;
      }
    },
  };
}

/** What is between two tags of a page is for people. */
function compactPages(): Plugin {
  return {
    name: "compact-pages",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => html.replace(/>\s+</g, "><") },
  };
}

/** The core, its glue and the digits are asked for with the page, not only when its script has arrived. */
function preload(): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {}, path }) =>
        Object.values(bundle)
          .filter(
            ({ type, fileName }) =>
              path.endsWith("/index.html") &&
              type === "asset" &&
              /\/(playground-[^/]+\.(wasm|js)|digits-[^/]+\.bin)$/.test(fileName),
          )
          .map(({ fileName }) => ({
            tag: "link",
            attrs: {
              ...(fileName.endsWith(".js") ? { rel: "modulepreload" } : { rel: "preload", as: "fetch" }),
              crossorigin: "",
              href: `./${fileName}`,
            },
            injectTo: "head",
          })),
    },
  };
}

/** One file for all that the page begins with, for several compress worse; what comes on demand stays out of it. */
function firstView(id: string, modules: { getModuleInfo(id: string): Module | null }): string | null {
  // Every language needs it, and none of them is in this file.
  if (id.endsWith("/texts/numbers.ts")) return "first";
  const seen = new Set<string>();
  const isReached = (at: string): boolean => {
    if (seen.has(at)) return false;
    seen.add(at);
    const module = modules.getModuleInfo(at);
    return module !== null && (at.endsWith("/index.html") || module.importers.some(isReached));
  };
  return isReached(id) ? "first" : null;
}

interface Module {
  /** Those that import it without `import()`. */
  readonly importers: readonly string[];
}

/** For tests/coverage, which has to know where each piece of code comes from. */
const isCounted = Boolean(process.env.COVERAGE);

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // An address that leads nowhere is answered so, and not by the page.
  appType: "mpa",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    ...BROWSERS,
    sourcemap: isCounted,
    minify: !isCounted,
    assetsInlineLimit: 0,
    // What the page needs is preloaded below; what comes on demand has no more to wait for than one file.
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
    formulas(),
    contentSecurityPolicy(),
    icons(),
    site(),
    compactGlue(),
    preload(),
    compactPages(),
    ...(isCounted ? [] : [plainImports(), compactTemplates()]),
    published(),
    trustedWorkers(),
    notices(),
    offline(),
  ],
});
