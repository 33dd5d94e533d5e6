import { numbers } from "../texts/de";
import { subscript } from "../texts/numbers";
import type { words as english } from "./graph.en";

const { whole } = numbers;

export const words: typeof english = {
  units: "Einheiten des Netzes: Pfeiltasten bewegen, die Eingabetaste öffnet eine",
  path: (digit) => `Was am meisten für und gegen ${digit} spricht`,
  pathEmpty: (digit) => `Was beim leeren Feld am meisten für und gegen ${digit} spricht`,
  edges: (unit) => `${unit}: ihre stärksten Gewichte`,
  architecture: "Schichten des Netzes",
  inputLayer: "Eingabe",
  layer: (layer) => `Schicht ${layer}`,
  outputLayer: "Ausgabe",
  pixels: (count) => `${whole.format(count)} Pixel`,
  digits: (count) => `${whole.format(count)} Ziffern`,
  widthOf: (layer) => `Einheiten in Schicht ${layer}`,
  fewerUnits: (layer) => `Weniger Einheiten in Schicht ${layer}`,
  moreUnits: (layer) => `Mehr Einheiten in Schicht ${layer}`,
  activationOf: (layer) => `Aktivierung der Schicht ${layer}`,
  outputActivation: "Aktivierung der Ausgabe",
  removeLayer: (layer) => `Schicht ${layer} entfernen`,
  addLayerAfter: (layer) =>
    layer === 0 ? "Eine Schicht nach der Eingabe einfügen" : `Eine Schicht nach Schicht ${layer} einfügen`,
  inputShape: (units) => `x (1×${units})`,
  weightShape: (layer, inputs, units) => `W${subscript(layer)} (${inputs}×${units})`,
  biasShape: (layer, units) => `b${subscript(layer)} (${units})`,
};
