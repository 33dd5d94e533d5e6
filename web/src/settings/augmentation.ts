/** Augmentation: the kinds in which training digits are varied, and how strongly; 0 turns a kind off. */

import { type Spec, type SpecInput, specToText } from "../plain/spec";

export const KINDS = ["rotation", "shear", "stretch", "scale", "shift", "thickness", "elastic"] as const;
export type Kind = (typeof KINDS)[number];
export type Strengths = Readonly<Record<Kind, number>>;

export function strengthsOf(spec: Spec): Strengths {
  return Object.fromEntries(KINDS.map((kind) => [kind, spec[kind]])) as Record<Kind, number>;
}

export function inForce(strengths: Strengths): readonly Kind[] {
  return KINDS.filter((kind) => strengths[kind] > 0);
}

/** What turns all kinds off. */
export const OFF: SpecInput = Object.fromEntries(KINDS.map((kind) => [kind, 0]));

/**
 * Specs to show pictures of, in the text that the core reads: nothing varied, each kind by itself, and all together.
 * The pictures come in the same order.
 */
export function picturedSpecs(strengths: Strengths): readonly string[] {
  const alone = KINDS.map((kind) => ({ [kind]: strengths[kind] }));
  return [{}, ...alone, strengths].map((changes) => specToText({ ...OFF, ...changes }));
}

/** A step of a slider from 0 to `maximum`: a power of ten that makes at least 20 and at most 200 steps. */
export function stepFor(maximum: number): number {
  const power = Math.floor(Math.log10(maximum / 20));
  return power < 0 ? Number((10 ** power).toFixed(-power)) : 10 ** power;
}
