/** The network as a graph, as a figure. */

import { layOutGraph, slotsOf } from "../graph";
import { drawGraph, type NetworkState, sceneOf } from "../graph-picture";
import { SvgPen } from "./pen";
import type { Body, Paper } from "./sheet";
import { label, tag } from "./svg";

const WIDTH = 672;
const HEIGHT = 360;
const HEAD = 44;

/** `nameOf` gives the two lines above a layer, 0 for the inputs. */
export function drawNetwork(
  network: NetworkState,
  nameOf: (layer: number) => readonly [string, string],
  paper: Paper,
): Body {
  const slots = slotsOf(network.layers.length, WIDTH);
  const blocks = layOutGraph(network.layers, slots, HEIGHT);
  const pen = new SvgPen();
  drawGraph(pen, sceneOf(network, blocks, null), paper);
  const heads = blocks.map((block) => {
    const middle = block.left + (block.columns * block.pitchX) / 2;
    const [name, width] = nameOf(block.layer);
    const at = { "font-size": 12, "text-anchor": "middle" };
    return label(name, middle, 12, { ...at, fill: paper.ink }) + label(width, middle, 28, { ...at, fill: paper.soft });
  });
  const content = heads.join("") + tag("g", { transform: `translate(0 ${HEAD})` }, pen.content);
  return { content, width: WIDTH, height: HEAD + HEIGHT };
}
