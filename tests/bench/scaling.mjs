// npm run bench -- --scaling: time per minibatch against parameters, batch and examples, native and as WebAssembly in Node.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, Stop } from "../../.ci/steps.mjs";
import { machine } from "./machine.mjs";
import { plotScaling } from "./plot-scaling.mjs";
import { prepare } from "./prepare.mjs";
import { saveResults, table } from "./report.mjs";

const places = {
  native: [join(root, "build/bench/native/bin/scaling"), []],
  // Have V8 optimize from the start; otherwise the first points would be measured in its baseline code.
  Node: [process.execPath, ["--no-liftoff", join(root, "build/bench/wasm/bin/scaling.cjs")]],
};

async function pointsIn(where) {
  const { status, output } = await run(...places[where]);
  if (status !== 0) throw new Stop(`Scaling, ${where}, failed with status ${status}: ${output.trim()}`);
  return output
    .trim()
    .split("\n")
    .map((line) => ({ where, ...JSON.parse(line) }));
}

function tableOf(points) {
  const rows = points
    .filter(({ where }) => where === "native")
    .map((native) => {
      const same = ({ where, axis, parameters, batch, examples }) =>
        where === "Node" &&
        axis === native.axis &&
        parameters === native.parameters &&
        batch === native.batch &&
        examples === native.examples;
      const node = points.find(same);
      const cells = [native, node].flatMap(({ microseconds, gflops, ofLimit }) => [
        Number(microseconds.toPrecision(3)),
        gflops.toFixed(1),
        `${(100 * ofLimit).toFixed(0)} %`,
      ]);
      return [native.axis, native.parameters, native.batch, native.examples, ...cells];
    });
  const columns = (place) => [`${place}: µs`, "GFLOP/s", "of the limit"];
  return table(["by", "parameters", "batch", "examples", ...columns("native"), ...columns("Node")], rows);
}

export async function scale({ save }) {
  await prepare({ scaling: true });
  const points = [];
  for (const where of Object.keys(places)) points.push(...(await pointsIn(where)));
  console.log(points.map((point) => JSON.stringify(point)).join("\n"));
  const text = `${new Date().toISOString().slice(0, 10)}. ${await machine()}.\n\n${tableOf(points)}`;
  console.log(`\n${text}\n`);
  if (!save) return;
  saveResults("scaling", text);
  writeFileSync(join(root, "tests/bench/scaling.svg"), plotScaling(points));
}
