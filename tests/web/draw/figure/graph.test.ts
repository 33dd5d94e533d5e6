import { expect, test } from "vitest";
import { drawNetwork } from "../../../../web/src/draw/figure/graph";
import { layOutGraph, slotsOf } from "../../../../web/src/draw/graph";
import { sceneOf } from "../../../../web/src/draw/graph-picture";
import { paper } from "../../../../web/src/kit/paper";

const layers = [64, 5, 10];
const network = {
  layers,
  weights: [
    Float32Array.from({ length: 320 }, (_, i) => Math.sin(i)),
    Float32Array.from({ length: 50 }, (_, i) => Math.cos(i)),
  ],
  values: Array.from({ length: 64 }, (_, i) => i % 17),
  activations: Float32Array.from({ length: 15 }, (_, i) => (i % 7) / 7),
};

test("as many edges as on the page, in their colors, and a name over each layer", () => {
  const { content } = drawNetwork(network, (layer) => [`name ${layer}`, `${layers[layer]} units`], paper);
  const { edges, top } = sceneOf(network, layOutGraph(layers, slotsOf(3, 600), 300), null);
  expect(edges.length).toBeGreaterThan(10);
  const drawn = (color: string): number => content.split(`stroke="${color}"`).length - 1;
  expect(drawn(paper.positive)).toBe(edges.filter(({ share }) => share >= 0).length);
  expect(drawn(paper.negative)).toBe(edges.filter(({ share }) => share < 0).length);
  for (const layer of [0, 1, 2]) expect(content).toContain(`>name ${layer}</text>`);
  expect(content).toContain(`font-weight="600" fill="${paper.positive}">${top}</text>`);
});

test("activations of another network are not shown", () => {
  const scene = sceneOf({ ...network, activations: new Float32Array(3).fill(1) }, [], null);
  expect(scene.outputs.map(({ values }) => values.length)).toEqual(layers);
  expect(Math.max(...Array.from(scene.outputs[1]?.values ?? [1]))).toBe(0);
});
