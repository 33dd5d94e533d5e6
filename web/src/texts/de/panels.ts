import type { Panels } from "../text";

export const panels: Panels = {
  approximation: () => import("./labs/approximation"),
  backprop: () => import("./labs/backprop"),
  browser: () => import("./browser"),
  calculus: () => import("./labs/calculus"),
  graph: () => import("./graph"),
  help: () => import("./help"),
  homework: () => import("./labs/homework"),
  inspector: () => import("./inspector"),
  label: () => import("./label"),
  labs: () => import("./labs/labs"),
  layer: () => import("./labs/layer"),
  loop: () => import("./labs/loop"),
  measures: () => import("./measures"),
  neuron: () => import("./labs/neuron"),
  reading: () => import("./labs/reading"),
  result: () => import("./labs/result"),
  runs: () => import("./runs"),
  settings: () => import("./settings"),
  steps: () => import("./steps"),
  tour: () => import("./tour"),
};
