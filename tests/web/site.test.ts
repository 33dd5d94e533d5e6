import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headOf, notFound, siteOf } from "../../web/plugins/site";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../../web", file), "utf8");

/** Of each tag: what names it, and what it says. */
function said(file: string, site: string): Record<string, unknown> {
  return Object.fromEntries(
    headOf(file, read(file), site).map(({ attrs = {} }) => [
      attrs.property ?? attrs.name ?? attrs.rel,
      attrs.content ?? attrs.href,
    ]),
  );
}

test("an address gets its slash; what is no address is refused by name", () => {
  expect(siteOf(undefined)).toBe("");
  expect(siteOf("")).toBe("");
  expect(siteOf("https://digits.example")).toBe("https://digits.example/");
  expect(siteOf("https://uni.example/~ml/digits")).toBe("https://uni.example/~ml/digits/");
  for (const wrong of ["digits.example", "ftp://digits.example/", "https://digits.example/?a=1", "/digits/"])
    expect(() => siteOf(wrong)).toThrow(`SITE is "${wrong}"; expected the page's address, such as https://`);
});

test.each([
  ["index.html", "https://digits.example/"],
  ["embed.html", "https://digits.example/"],
  ["lab.html", "https://digits.example/lab.html"],
  ["same.html", "https://digits.example/same.html"],
])("where the address is known, %s is to be found at %s, and its card has whole addresses", (file, canonical) => {
  expect(said(file, "https://digits.example/")).toMatchObject({
    canonical,
    "og:url": canonical,
    "og:image": "https://digits.example/card.png",
    "twitter:card": "summary_large_image",
  });
});

test("where it is not known, none is made up", () => {
  const head = said("index.html", "");
  expect(head).toMatchObject({ "og:image": "./card.png", "og:title": "Digit Playground" });
  expect(Object.keys(head)).not.toContain("canonical");
  expect(Object.keys(head)).not.toContain("og:url");
});

test.each(["index.html", "embed.html", "lab.html", "same.html"])(
  "the card of %s says what the page says of itself",
  (file) => {
    const [, description] = /<meta\s+name="description"\s+content="([^"]+)"/.exec(read(file)) ?? [];
    expect(said(file, "")["og:description"]).toBe(description);
  },
);

test("the page for addresses that lead nowhere leads to the page, under a policy that knows its style", () => {
  const page = notFound(read("404.html"), "https://digits.example/");
  expect(page.match(/href="https:\/\/digits\.example\/"/g)).toHaveLength(2);
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  expect(page).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(notFound(read("404.html"), "").match(/href="\.\/"/g)).toHaveLength(2);
});
