// node tests/guard/check.mjs instructions|bytes: this build's figures against the record.
import { main } from "../../.ci/steps.mjs";
import { bytes } from "./bytes.mjs";
import { instructions } from "./instructions.mjs";
import { read, verdict } from "./record.mjs";

await main(async () => {
  const guard = process.argv[2];
  const { status, lines } = verdict(read(guard), await { instructions, bytes }[guard]());
  console.log(lines.join("\n"));
  process.exitCode = status;
});
