/** Metadata of the page for search engines, home screens and link cards; and the page for addresses that do not exist. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { CARD } from "./icons.ts";

/** The canonical address of each file: the page for frames counts as the page itself. */
const CANONICAL: Readonly<Record<string, string>> = { "index.html": "", "embed.html": "", "lab.html": "lab.html" };

/** The address that the page will have, with a slash at its end; "" where it is not known. */
export function siteOf(said: string | undefined): string {
  if (!said) return "";
  const { protocol, href, search, hash } = URL.canParse(said) ? new URL(said) : new URL("about:blank");
  if (!/^https?:$/.test(protocol) || search || hash)
    throw new Error(`SITE is "${said}"; expected the page's address, such as https://digits.example/`);
  return href.replace(/\/?$/, "/");
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" });

/** Link cards may need absolute addresses, which are known only if `site` is given. */
export function headOf(file: string, html: string, site: string): HtmlTagDescriptor[] {
  const title = /<title[^>]*>([^<]*)</.exec(html)?.[1] ?? "";
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1];
  if (!description) throw new Error(`${file} has no description`);
  const canonical = site + (CANONICAL[file] ?? file);
  const card = {
    "og:title": title,
    "og:description": description,
    "og:image": `${site || "./"}${CARD.name}`,
    "og:image:alt": "An 8 drawn in 8 × 8 cells",
    ...(site && { "og:url": canonical }),
  };
  return [
    { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icon-180.png" }, injectTo: "head" },
    ...(site ? [{ tag: "link", attrs: { rel: "canonical", href: canonical }, injectTo: "head" as const }] : []),
    ...Object.entries(card).map(([property, content]) => meta({ property, content })),
    meta({ name: "twitter:card", content: "summary_large_image" }),
  ];
}

/** Shown at any address, so its styles are inline. Its link leads to the page if its address is known, otherwise to the same folder. */
export function notFound(html: string, site: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const digest = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return html
    .replace(
      /<meta charset[^>]*>/,
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replaceAll('href="./"', `href="${site || "./"}"`);
}

export function site(): Plugin {
  const address = siteOf(process.env.SITE);
  return {
    name: "site",
    apply: "build",
    transformIndexHtml: (html, { path }) => headOf(path.slice(1), html, address),
    generateBundle() {
      const source = notFound(readFileSync(join(import.meta.dirname, "../404.html"), "utf8"), address);
      this.emitFile({ type: "asset", fileName: "404.html", source });
    },
  };
}
