import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { LICENSES } from "./notices.ts";

/** Puts script, style sheet and icon into the page, under a policy that knows them by their digests. */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    generateBundle: {
      order: "post", // after Vite, which finishes the script here
      handler(_, bundle) {
        const [page, script, sheet, ...others] = Object.values(bundle).sort(byKind);
        if (page?.type !== "asset" || script?.type !== "chunk" || sheet?.type !== "asset" || others.length > 0)
          throw new Error(`One page, script and style sheet expected; made: ${Object.keys(bundle).join(", ")}`);
        page.source = filled(page.source.toString(), script.code, sheet.source.toString());
        page.fileName = "digit-playground.html";
        delete bundle[script.fileName];
        delete bundle[sheet.fileName];
      },
    },
  };
}

/** Page, script, style sheet, anything else. */
function byKind(a: { fileName: string }, b: { fileName: string }): number {
  const kinds = ["html", "js", "css"];
  const rank = ({ fileName }: { fileName: string }): number => {
    const found = kinds.indexOf(fileName.split(".").at(-1) ?? "");
    return found < 0 ? kinds.length : found;
  };
  return rank(a) - rank(b);
}

function filled(page: string, code: string, style: string): string {
  const script = code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const icon = readFileSync(join(import.meta.dirname, "../public/favicon.svg"), "base64");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`;
  // Functions, because the replacement may contain `$&`.
  return page
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy}`)
    .replace(/<script\b[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace("./favicon.svg", `data:image/svg+xml;base64,${icon}`)
    .replace("</body>", () => `${licenses()}</body>`);
}

/** The licences, from the page that was built before this one: at the file's end, and so also in packages for course platforms. */
function licenses(): string {
  const text = readFileSync(join(import.meta.dirname, "../dist", LICENSES), "utf8");
  return `\n<!--\n${text.replaceAll("--", "- -")}\n-->\n`;
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${digest(script)} 'wasm-unsafe-eval'`,
    `style-src ${digest(style)}`,
    "img-src data:",
    "connect-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
