import { program } from "./needs.mjs";
import { setup } from "./setup.mjs";
import { cpp, sources } from "./sources.mjs";
import { main, sequence, stage } from "./steps.mjs";

await main(async () => {
  await setup(["check", "npm"]);
  const files = await sources(cpp);
  await stage("Format", () =>
    sequence(
      [program("clang-format"), "-i", ...files],
      ["node_modules/.bin/biome", "check", "--colors=off", "--write", "."],
    ),
  );
});
