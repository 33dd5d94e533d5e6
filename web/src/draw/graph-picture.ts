/** Draws the graph: units as squares of ink, rings where negative, and over them edges, with a frame about each end. */

import { FULL } from "../plain/digit";
import { answerOf } from "../state/answer";
import { ofLayer } from "../state/layers";
import type { UnitAddress } from "../state/unit";
import { type Block, positionOf } from "./blocks";
import { type Edge, edgesOf, pathTo, type Weights } from "./graph";
import { activationScale } from "./wall";

/** What is needed of a canvas. */
export interface Pen {
  globalAlpha: number;
  fillStyle: CanvasRenderingContext2D["fillStyle"];
  strokeStyle: CanvasRenderingContext2D["strokeStyle"];
  lineWidth: number;
  font: string;
  textBaseline: CanvasTextBaseline;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  stroke(): void;
  fill(rule: CanvasFillRule): void;
  fillText(text: string, x: number, y: number): void;
}

/** A network and its answer to a digit. */
export interface NetworkState {
  readonly layers: readonly number[];
  readonly weights: Weights;
  /** 64 counts 0 to 16. */
  readonly values: ArrayLike<number>;
  /** Of all layers, one behind the other. */
  readonly activations: Float32Array;
}

export interface GraphColors {
  readonly ink: string;
  readonly soft: string;
  readonly positive: string;
  readonly negative: string;
}

export interface GraphScene {
  readonly blocks: readonly Block[];
  /** The outputs of every layer, the inputs first; `most` is shown in full ink. */
  readonly outputs: readonly { readonly values: ArrayLike<number>; readonly most: number }[];
  readonly edges: readonly Edge[];
  /** The largest output. */
  readonly top: number;
}

/** Shows the strongest edges of `unit`, or without one the strongest contributions to the answer. */
export function sceneOf(network: NetworkState, blocks: readonly Block[], unit: UnitAddress | null): GraphScene {
  const { layers, weights } = network;
  const outputs = outputsOf(network);
  const top = topOf(network);
  return {
    blocks,
    outputs: outputs.map((values, layer) => ({ values, most: layer === 0 ? FULL : activationScale(values) })),
    edges: unit ? edgesOf(layers, weights, unit) : pathTo(layers, weights, outputs, Math.max(0, top)),
    top,
  };
}

/** The digit that the network answers; -1 if the activations are those of another network. */
export function topOf({ layers, activations }: Pick<NetworkState, "layers" | "activations">): number {
  return answerOf(ofLayer(activations, layers, layers.length - 1));
}

/** The outputs of every layer, the inputs first; zeros if the activations are those of another network. */
function outputsOf({ layers, values, activations }: NetworkState): readonly Float32Array[] {
  const units = layers.slice(1).reduce((sum, width) => sum + width, 0);
  const fitting = activations.length === units ? activations : new Float32Array(units);
  return layers.map((_, layer) => (layer === 0 ? Float32Array.from(values) : ofLayer(fitting, layers, layer)));
}

/** Shades of ink: all units of one shade are filled at once. */
const SHADES = 12;
const PALEST = 0.08;
const WIDEST_EDGE = 2.4;

export function drawGraph(context: Pen, scene: GraphScene, colors: GraphColors): void {
  for (const [layer, block] of scene.blocks.entries()) {
    const output = scene.outputs[layer];
    if (output) drawBlock(context, block, output.values, output.most, colors);
  }
  for (const edge of scene.edges) drawEdge(context, scene.blocks, edge, colors);
  context.globalAlpha = 1;
  drawDigits(context, scene, colors);
}

/** Level within a block, which shows the unit that an edge belongs to, and curved between blocks. */
function drawEdge(context: Pen, blocks: readonly Block[], { layer, from, to, share }: Edge, colors: GraphColors): void {
  const source = blocks[layer - 1];
  const target = blocks[layer];
  if (!source || !target) return;
  const start = positionOf(source, from);
  const end = positionOf(target, to);
  const y1 = start.top + source.height / 2;
  const y2 = end.top + target.height / 2;
  const leaves = source.left + source.columns * source.pitchX;
  const arrives = target.left - (target.pitchX - target.width);
  const middle = (leaves + arrives) / 2;
  context.strokeStyle = share < 0 ? colors.negative : colors.positive;
  context.globalAlpha = 0.25 + 0.65 * Math.abs(share);
  context.lineWidth = 0.6 + (WIDEST_EDGE - 0.6) * Math.abs(share);
  context.beginPath();
  context.moveTo(start.left + source.width, y1);
  context.lineTo(leaves, y1);
  context.bezierCurveTo(middle, y1, middle, y2, arrives, y2);
  context.lineTo(end.left, y2);
  context.rect(start.left, start.top, source.width, source.height);
  context.rect(end.left, end.top, target.width, target.height);
  context.stroke();
}

function drawBlock(context: Pen, block: Block, values: ArrayLike<number>, most: number, colors: GraphColors): void {
  const shades: { unit: number; ring: boolean }[][] = Array.from({ length: SHADES + 1 }, () => []);
  for (let unit = 0; unit < block.units; unit++) {
    const share = (values[unit] ?? 0) / most;
    const size = Math.min(1, Math.abs(share));
    shades[size > 0 ? Math.round(size * SHADES) : 0]?.push({ unit, ring: share < 0 });
  }
  context.fillStyle = colors.ink;
  for (const [shade, units] of shades.entries()) {
    if (units.length === 0) continue;
    context.globalAlpha = PALEST + ((0.9 - PALEST) * shade) / SHADES;
    fillUnits(context, block, units);
  }
  context.globalAlpha = 1;
}

function fillUnits(
  context: Pen,
  block: Block,
  units: readonly { readonly unit: number; readonly ring: boolean }[],
): void {
  const edge = Math.max(1, Math.round(block.width / 5));
  context.beginPath();
  for (const { unit, ring } of units) {
    const { left, top } = positionOf(block, unit);
    context.rect(left, top, block.width, block.height);
    if (ring) context.rect(left + edge, top + edge, block.width - 2 * edge, block.height - 2 * edge);
  }
  context.fill("evenodd");
}

function drawDigits(context: Pen, { blocks, top }: GraphScene, colors: GraphColors): void {
  const block = blocks.at(-1);
  if (!block) return;
  context.textBaseline = "middle";
  for (let digit = 0; digit < block.units; digit++) {
    const position = positionOf(block, digit);
    context.font = `${digit === top ? 600 : 400} 13px system-ui, sans-serif`;
    context.fillStyle = digit === top ? colors.positive : colors.soft;
    context.fillText(String(digit), position.left + block.width + 8, position.top + block.height / 2 + 1);
  }
}
