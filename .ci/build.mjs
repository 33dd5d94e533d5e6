// Everything that the page needs, into web/dist.
import { setup } from "./setup.mjs";
import { isMain, main, sequence, stage } from "./steps.mjs";

export async function buildModule() {
  await setup(["wasm", "npm"]);
  await stage("WebAssembly module", () =>
    sequence(["cmake", "--preset", "wasm"], ["cmake", "--build", "--preset", "wasm", "--target", "playground", "labs"]),
  );
}

export const buildPage = () =>
  stage("Page", () =>
    sequence(
      ["node_modules/.bin/vite", "build", "web", "--logLevel", "warn"],
      // The same as one file, beside it.
      ["node_modules/.bin/vite", "build", "--config", "web/single.config.ts", "--logLevel", "warn"],
    ),
  );

if (isMain(import.meta.url))
  await main(async () => {
    await buildModule();
    await buildPage();
  });
