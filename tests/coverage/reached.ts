import { CoverageReport } from "monocart-coverage-reports";
import type { Page } from "playwright-core";
import options from "./options.mjs";

/** Counts what a page runs of the built page's scripts. Chromium drops the counts with the document, so they are taken before. */
export async function count(page: Page): Promise<void> {
  const context = page.context();
  const start = (): Promise<void> => page.coverage.startJSCoverage({ resetOnNavigation: false });
  const take = async (): Promise<void> => {
    // A page that has crashed, or was closed by its test, has nothing to tell.
    const found = await page.coverage.stopJSCoverage().catch(() => []);
    const own = found.filter(({ url }) => /^https?:.*\d\/assets\/[\w.-]+\.js$/.test(url));
    if (own.length > 0) await new CoverageReport(options).add(own);
  };
  const leaving = <Given extends unknown[], Result>(leave: (...given: Given) => Promise<Result>) => {
    return async (...given: Given): Promise<Result> => {
      await take();
      await start();
      return leave(...given);
    };
  };
  await start();
  page.goto = leaving(page.goto.bind(page));
  page.reload = leaving(page.reload.bind(page));
  const close = context.close.bind(context);
  context.close = async (...given) => {
    await take();
    await close(...given);
  };
}
