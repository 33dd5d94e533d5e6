import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firefox } from "playwright-core";
import { launch } from "../e2e/launch";
import { driven } from "./playwright";
import type { Engine, OpenEngine } from "./tab";
import { BROWSER, DRIVER, openWebKit } from "./webkit";

const FIREFOX = "/usr/bin/firefox-esr";

/** The package of the first path that is not there. */
const missingOf = (...packages: readonly (readonly [path: string, name: string])[]): string =>
  packages.find(([path]) => !existsSync(path))?.[1] ?? "";

async function openFirefox(): Promise<OpenEngine> {
  const home = await mkdtemp(join(tmpdir(), "digit-playground-"));
  const leave = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const browser = await firefox.launch({
      channel: "moz-firefox",
      executablePath: FIREFOX,
      downloadsPath: home,
      // Run by root, as in a container, Firefox refuses a home that is somebody else's.
      env: { ...process.env, HOME: home },
      // Firefox's default for users: Playwright relaxes it for pages from a disk.
      firefoxUserPrefs: { "security.fileuri.strict_origin_policy": true },
    });
    const engine = driven(browser, home);
    return { ...engine, close: () => engine.close().finally(leave) };
  } catch (error) {
    await leave();
    throw error;
  }
}

export const ENGINES: readonly Engine[] = [
  {
    name: "Chromium",
    missing: missingOf(["/usr/bin/chromium", "chromium"]),
    open: async () => driven(await launch()),
  },
  {
    name: "Firefox",
    missing: missingOf([FIREFOX, "firefox-esr"]),
    open: openFirefox,
  },
  {
    name: "WebKit",
    missing: missingOf([DRIVER, "webkit2gtk-driver"], [BROWSER, "webkit2gtk-driver"], ["/usr/bin/Xvfb", "xvfb"]),
    open: openWebKit,
  },
];
