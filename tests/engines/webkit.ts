import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, type WebDriver } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import { arriving } from "./arriving";
import type { OpenEngine, Saved, Tab } from "./tab";

export const DRIVER = "/usr/bin/WebKitWebDriver";
/** In the folder of the machine's kind. */
export const BROWSER =
  ["x86_64", "aarch64"]
    .map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path)) ?? "MiniBrowser";

/** Awaits the call. Errors are returned as text, because after a throw the driver would wait until its timeout. */
const callOf = (work: unknown): string => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${work})(...arguments[0]))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

class WebKitTab implements Tab {
  readonly errors: readonly string[] = [];

  readonly #driver: WebDriver;
  readonly #home: string;

  constructor(driver: WebDriver, home: string) {
    this.#driver = driver;
    this.#home = home;
  }

  async goto(url: string): Promise<void> {
    await this.#driver.get(url);
  }

  async run<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    const { value, error } = await this.#driver.executeAsyncScript<{ value: Awaited<T>; error?: string }>(
      callOf(work),
      values,
    );
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async runInFrame<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    await this.#driver.switchTo().frame(this.#driver.findElement(By.css("iframe")));
    try {
      return await this.run(work, ...values);
    } finally {
      await this.#driver.switchTo().defaultContent();
    }
  }

  /** The browser puts it into the user's folder. */
  saved(work: () => Promise<unknown>): Promise<Saved> {
    return arriving(this.#home, work);
  }

  async close(): Promise<void> {
    await this.#driver.get("about:blank");
  }
}

/** An invisible display, because WebKitGTK has no headless mode. */
async function display(): Promise<{ name: string; server: ChildProcess }> {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await once(server.stdout, "data");
  return { name: `:${String(number).trim()}`, server };
}

/** WebKitGTK's own little browser: one window, which is every tab. */
export async function openWebKit(): Promise<OpenEngine> {
  const home = await mkdtemp(join(tmpdir(), "digit-playground-"));
  const { name, server } = await display();
  const service = new DriverService.Builder(DRIVER).setLoopback(true);
  service.setEnvironment({ PATH: process.env.PATH ?? "", HOME: home, DISPLAY: name, LANG: "C.UTF-8" });
  const running = service.build();
  const end = async (): Promise<void> => {
    await running.kill();
    server.kill();
    await rm(home, { recursive: true });
  };
  try {
    const driver = await new Builder()
      .usingServer(await running.start())
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: BROWSER, args: ["--automation"] },
      })
      .build();
    await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    await driver.manage().window().setRect({ width: 1280, height: 900, x: 0, y: 0 });
    return {
      version: (await driver.getCapabilities()).get("browserVersion"),
      newTab: async () => new WebKitTab(driver, home),
      close: () => driver.quit().finally(end),
    };
  } catch (error) {
    await end();
    throw error;
  }
}
