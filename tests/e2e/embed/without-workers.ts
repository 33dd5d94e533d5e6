import type { Page } from "playwright-core";
import { openAt } from "../browser";
import { serve } from "../serve";

/** The playground where a policy allows none of its workers. */
export async function withoutWorkers(test: (page: Page) => Promise<void>): Promise<void> {
  const served = await serve(/$^/, { headers: { "content-security-policy": "worker-src 'none'" } });
  const page = await openAt(`${served.url}embed.html`);
  try {
    await test(page);
  } finally {
    await page.context().close();
    await served.close();
  }
}
