/** Where the English words of each panel are: beside the code that says them. */

export const panels = {
  address: () => import("../texts/address.en"),
  approximation: () => import("../labs/approximation/approximation.en"),
  backprop: () => import("../labs/backprop/backprop.en"),
  browser: () => import("../data/browser.en"),
  calculus: () => import("../labs/calculus/calculus.en"),
  descent: () => import("../labs/descent/descent.en"),
  figures: () => import("../kit/figures.en"),
  frame: () => import("../kit/frame.en"),
  graph: () => import("../network/graph.en"),
  help: () => import("../kit/help/help.en"),
  homework: () => import("../labs/homework/homework.en"),
  import: () => import("../import/import.en"),
  inspector: () => import("../inspector/inspector.en"),
  label: () => import("../data/label.en"),
  labs: () => import("../labs/labs.en"),
  layer: () => import("../labs/layer/layer.en"),
  loop: () => import("../labs/loop/loop.en"),
  measures: () => import("../results/measures.en"),
  model: () => import("../export/model.en"),
  neuron: () => import("../labs/neuron/neuron.en"),
  problems: () => import("../texts/problems.en"),
  reading: () => import("../labs/reading/reading.en"),
  result: () => import("../labs/result/result.en"),
  rewind: () => import("../run/rewind.en"),
  runs: () => import("../runs/runs.en"),
  scan: () => import("../import/scan.en"),
  settings: () => import("../texts/settings.en"),
  share: () => import("../share/share.en"),
  steps: () => import("../pad/steps.en"),
  tour: () => import("../playground/tour.en"),
  update: () => import("../offline/update.en"),
  why: () => import("../pad/why.en"),
};

type English = { [P in keyof typeof panels]: Awaited<ReturnType<(typeof panels)[P]>>["words"] };

declare module "../texts/words" {
  interface Words extends English {}
}
