import { type DigitPlaygroundElement, ready } from "digit-playground/element";
import { ready as lab } from "digit-playground/labs/neuron";

await Promise.all([ready, lab]);
const playground: DigitPlaygroundElement = document.createElement("digit-playground");
playground.spec = "preset=figure&seed=7";
playground.spec = { preset: "figure", seed: 7 };
playground.spec = { loss: "cross_entropy", layers: [64, 32, 10], learning_rate: 0.1 };
const kept = { preset: "figure", loss: "cross_entropy", activation: ["relu"], layers: [64, 10], learningRate: 0.1 };
playground.spec = kept;
playground.spec = JSON.parse(JSON.stringify(kept));
playground.spec = null;
// @ts-expect-error: no such setting
playground.spec = { sede: 7 };
// @ts-expect-error: a rate is no switch
playground.spec = { learningRate: true };
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
