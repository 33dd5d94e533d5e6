import { defineConfig, type Plugin } from "vite";

/** Only the built page has it: the development server injects inline code of its own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}

/** Indentation of templates and style sheets is for people; a minifier leaves it alone, for it cannot know. */
function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/(elements|styles)\/[^/]+\.ts$/.test(id)) return null;
      const compact = code
        .replace(/\bcss`([^`]*)`/g, (_, sheet: string) => `css\`${compactSheet(sheet)}\``)
        .replace(/\n\s+/g, "\n");
      return { code: compact, map: null };
    },
  };
}

function compactSheet(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  server: { fs: { allow: [".."] } },
  plugins: [contentSecurityPolicy(), compactTemplates()],
});
