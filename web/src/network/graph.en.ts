import { subscript } from "../texts/numbers";

export const words = {
  units: "Units of the network: arrow keys move, Enter opens one",
  path: (digit: number): string => `What speaks most for and against ${digit}`,
  pathEmpty: (digit: number): string => `What speaks most for and against ${digit}, on the empty grid`,
  edges: (unit: string): string => `${unit}: its strongest weights`,
  architecture: "Layers of the network",
  inputLayer: "Input",
  layer: (layer: number): string => `Layer ${layer}`,
  outputLayer: "Output",
  pixels: (count: number): string => `${count} pixels`,
  digits: (count: number): string => `${count} digits`,
  widthOf: (layer: number): string => `Units in layer ${layer}`,
  fewerUnits: (layer: number): string => `Fewer units in layer ${layer}`,
  moreUnits: (layer: number): string => `More units in layer ${layer}`,
  activationOf: (layer: number): string => `Activation of layer ${layer}`,
  outputActivation: "Activation of the output",
  removeLayer: (layer: number): string => `Remove layer ${layer}`,
  addLayerAfter: (layer: number): string =>
    layer === 0 ? "Add a layer after the input" : `Add a layer after layer ${layer}`,
  inputShape: (units: number): string => `x (1×${units})`,
  weightShape: (layer: number, inputs: number, units: number): string => `W${subscript(layer)} (${inputs}×${units})`,
  biasShape: (layer: number, units: number): string => `b${subscript(layer)} (${units})`,
};
