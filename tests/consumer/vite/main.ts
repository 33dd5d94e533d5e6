import { train } from "digit-playground";

const model = await train({ seed: 1, minibatches: 100 });
const output = document.querySelector("output");
if (output) output.textContent = `${model.checksum} ${model.evaluate().accuracy}`;
