import { type DigitPlaygroundElement, ready } from "digit-playground/element";
import { ready as lab } from "digit-playground/labs/neuron";

await Promise.all([ready, lab]);
const playground: DigitPlaygroundElement = document.createElement("digit-playground");
playground.spec = "preset=figure&seed=7";
playground.spec = { preset: "figure", seed: 7 };
playground.speed = "full";
export const seed: number = playground.spec.seed;
playground.addEventListener("digit-playground-report", ({ detail }) => detail.testAccuracy.toFixed(2));
playground.addEventListener("digit-playground-refused", ({ detail }) => detail.message.trim());
playground.addEventListener("click", () => {});
const neuron = document.querySelector("lab-neuron");
if (neuron) neuron.values = { w: [1, 0, -1] };
neuron?.addEventListener("lab-view", ({ detail }) => detail.trim());
// @ts-expect-error: no such value
if (neuron) neuron.values = { weight: 1 };
