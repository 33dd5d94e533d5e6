import { core } from "./core.de";
import { numbers } from "./de";
import type { words as english } from "./problems.en";

const { whole } = numbers;

export const words: typeof english = {
  field: (label, isMany, value, legal) => `${label} ${isMany ? "sind" : "ist"} ${value}; möglich ist ${legal}`,
  layer: (label, layer, value, legal) => `${label}: Schicht ${layer} ist ${value}; möglich ist ${legal}`,
  empty: "leer",
  range: (least, most) => `${least} bis ${most}`,
  wholeRange: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
  oneOf: (names) => names,
  share: "0 bis 100 %, oder ein Anteil von 0 bis 1",
  layers: (hidden, most) =>
    `Es wären ${whole.format(hidden)} verdeckte Schichten; möglich sind höchstens ${whole.format(most)}`,
  parameters: (count, most) =>
    `Das Netz hätte ${whole.format(count)} Gewichte und Biases; möglich sind höchstens ${whole.format(most)}`,
  activations: (count, hidden) =>
    `Es sind ${whole.format(count)} Aktivierungen; möglich ist eine für alle, oder ${whole.format(hidden)}, eine pro verdeckte Schicht`,
  softmax: (label, output, loss, softmax) => `${label} ist ${output}; mit dem Verlust ${loss} geht nur ${softmax}`,
  batch: (label, size, units, most) =>
    `${label} ist ${whole.format(size)}; bei ${whole.format(units)} Einheiten in allen Schichten ist höchstens ${whole.format(most)} möglich`,
  core,
};
