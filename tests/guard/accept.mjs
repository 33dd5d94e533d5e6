// Records the figures of this build as good: build everything first (`npm test`). The commit says why they have changed.
import { main } from "../../.ci/steps.mjs";
import { bytes } from "./bytes.mjs";
import { instructions } from "./instructions.mjs";
import { compare, read, write } from "./record.mjs";

await main(async () => {
  for (const [guard, measure] of Object.entries({ instructions, bytes })) {
    const { lacking, by, figures } = await measure();
    if (lacking) {
      console.log(`${guard} not recorded: ${lacking}`);
      continue;
    }
    const record = read(guard);
    const { faults, notes } = compare(record[by] ?? {}, figures);
    write(guard, { ...record, [by]: figures });
    console.log([`${guard}, with ${by}:`, ...faults, ...notes].join("\n  "));
  }
});
