import { readFileSync } from "node:fs";
import { type Additions, type Served, serve } from "../serve";

/** The placeholder address in the recipes. */
const ADDRESS = "https://digits.example/";

/** Static hosts let other origins read their files, which a frame without an origin needs. */
const OPEN: Additions = { headers: { "access-control-allow-origin": "*" } };

export interface Around {
  /** How the playground's server answers. */
  readonly playground?: Additions;
  /** Further pages of the site around, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Sites {
  /** The page around. */
  readonly url: string;
  /** Where the playground is served from. */
  readonly own: string;
  close(): Promise<void>;
}

/**
 * Serves a page of another site around the playground: 127.0.0.1 and localhost count as two sites. In `html`, the recipes'
 * placeholder address is replaced by the playground's server.
 */
export async function serveSites(html: string, around: Around = {}): Promise<Sites> {
  const playground = await serve(/$^/, around.playground ?? OPEN);
  let site: Served;
  try {
    const pages = { ...around.pages, "/host.html": html.replaceAll(ADDRESS, playground.url), "/favicon.ico": "" };
    site = await serve(/$^/, { pages });
  } catch (error) {
    await playground.close();
    throw error;
  }
  return {
    url: `${site.url.replace("127.0.0.1", "localhost")}host.html`,
    own: playground.url,
    close: async () => {
      await site.close();
      await playground.close();
    },
  };
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** A file of web/docs/embed. */
export const recipe = (name: string): string => read(`../../../web/docs/embed/${name}`);

/** As reveal.js shows slides: scaled, and one at a time. */
export const SLIDES = read("slides.html");

/** A policy that allows an element of another host what it needs, and nothing else. */
export const strictPolicy = (own: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${own} 'wasm-unsafe-eval';` +
  ` connect-src ${own}; worker-src blob:">`;

/** A frame's document without an address of its own, and an element in it. */
export const srcdoc = (own: string): string =>
  `<iframe width="1200" height="800" srcdoc="<script type='module' src='${own}elements/digit-playground.js'></script>` +
  `<digit-playground></digit-playground>"></iframe>`;
