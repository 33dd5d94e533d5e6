import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openWatched } from "../e2e/browser";
import type { Installed } from "./installed";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

/** What a host has built, on a port of its own. */
export async function withBuilt(folder: string, file: string, test: (page: Page) => Promise<void>): Promise<void> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const body = await readFile(path).catch(() => (pathname === "/favicon.ico" ? "" : null));
    response.writeHead(body === null ? 404 : 200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    });
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  try {
    const page = await openWatched(address + file, address);
    await test(page);
    // What it still asks for would be refused, and told in its console.
    await page.goto("about:blank");
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What every host says: the preset figure with seed 7. */
const SPEC = { optimizer: "adam", layers: [64, 128, 64, 32, 10], seed: 7 };

let checksum = "";

/** The package without a page says which weights are right. */
export async function rightChecksum({ node, folder }: Installed): Promise<string> {
  const script = `import { train } from "digit-playground";
    console.log((await train({ preset: "figure", seed: 7, minibatches: 50 })).checksum);`;
  checksum ||= (await node(folder, "--input-type=module", "--eval", script)).trim();
  return checksum;
}

/** The playground trains what the host has told it, in a worker of its own. */
export async function expectTrained(page: Page, installed: Installed): Promise<void> {
  const playground = page.locator("digit-playground").first();
  await playground.getByRole("button", { name: "Train", exact: true }).waitFor();
  const [spec, report] = await playground.evaluate(async (element) => {
    const { step, spec } = element as HTMLElementTagNameMap["digit-playground"];
    await step.call(element as HTMLElementTagNameMap["digit-playground"], 50);
    return [spec, (element as HTMLElementTagNameMap["digit-playground"]).report];
  });
  expect(spec).toMatchObject(SPEC);
  expect(report?.checksum).toBe(await rightChecksum(installed));
  expect(page.workers()).toHaveLength(1);
}

/** A cell of the pad has the focus. */
export async function focusPad(page: Page): Promise<void> {
  await page.getByRole("grid", { name: "Draw a digit" }).getByRole("gridcell").first().focus();
}

/** What the page around hears again. */
export async function leavePad(page: Page): Promise<void> {
  await page.evaluate(() => {
    let place = document.activeElement;
    while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
    (place as HTMLElement | null)?.blur();
  });
}
