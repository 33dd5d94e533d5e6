import { ready } from "digit-playground/element";
import "digit-playground/labs/neuron";
import { createElement as h, StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

function Course() {
  const [spec, setSpec] = useState("preset=figure&seed=7");
  const [said, setSaid] = useState("");
  return h(
    "section",
    null,
    h("button", { type: "button", onClick: () => setSpec({ learningRate: -1 }) }, "Set an illegal spec"),
    h("output", null, said),
    h("digit-playground", {
      spec,
      speed: "full",
      hide: "runs",
      "ondigit-playground-refused": ({ detail }) => setSaid(detail.message),
    }),
    h("lab-neuron", { values: { w: [1, 0, -1] } }),
  );
}

// As a page that is there at once, or as one that comes when the elements have long been defined.
if (location.hash === "#late") await ready;
createRoot(document.querySelector("main")).render(h(StrictMode, null, h(Course)));
