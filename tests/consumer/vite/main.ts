import { train } from "digit-playground";
import { type DigitPlaygroundElement, ready } from "digit-playground/element";
import "digit-playground/elements/lab-neuron.js";

const model = await train({ seed: 1, minibatches: 100 });
await ready;
const playground: DigitPlaygroundElement = document.createElement("digit-playground");
playground.spec = { seed: 1 };
document.body.append(playground, document.createElement("lab-neuron"));
await playground.step(100);

const output = document.querySelector("output");
if (output) output.textContent = `${model.checksum} ${model.evaluate().accuracy} ${playground.report?.checksum}`;
