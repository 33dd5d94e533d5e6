import type {} from "digit-playground/vue";
import type { GlobalComponents } from "vue";

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>["$props"];

export const playground: Props<"digit-playground"> = {
  spec: { preset: "figure", seed: 7 },
  class: "wide",
  "onDigit-playground-report": ({ detail }) => detail.testAccuracy.toFixed(2),
};
export const neuron: Props<"lab-neuron"> = { w: "1,0,-1", values: { b: 2 } };
// @ts-expect-error: a speed is no object
export const wrong: Props<"digit-playground"> = { speed: {} };
// @ts-expect-error: no such setting
export const misspelt: Props<"digit-playground"> = { spec: { sede: 7 } };
