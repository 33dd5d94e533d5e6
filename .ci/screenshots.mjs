// The pictures in web/docs, of the page as it is built now.
import { runnerImport } from "vite";
import { buildModule, buildPage } from "./build.mjs";
import { main } from "./steps.mjs";

await main(async () => {
  await buildModule();
  await buildPage();
  await runnerImport("./tests/e2e/screenshots.ts");
});
