import { ready } from "digit-playground/element";
import "digit-playground/labs/neuron";
import { createApp, h, ref } from "vue";

if (location.hash === "#late") await ready;
const spec = ref("preset=figure&seed=7");
const said = ref("");
createApp({
  render: () => [
    h("button", { onClick: () => (spec.value = "learning_rate=-1") }, "Set an illegal spec"),
    h("output", said.value),
    h("digit-playground", {
      spec: spec.value,
      hide: undefined,
      "onDigit-playground-refused": ({ detail }) => (said.value = detail.message),
    }),
    h("lab-neuron", { values: "w=1,0,-1" }),
  ],
}).mount("main");
