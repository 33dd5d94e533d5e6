/** Augmentations: how training digits are varied, and how strongly; 0 turns one off. */

import { type Spec, type SpecInput, specToText } from "../plain/spec";

export const AUGMENTATIONS = ["rotation", "shear", "stretch", "scale", "shift", "thickness", "elastic"] as const;
export type Augmentation = (typeof AUGMENTATIONS)[number];
export type Strengths = Readonly<Record<Augmentation, number>>;

export function strengthsOf(spec: Spec): Strengths {
  return Object.fromEntries(AUGMENTATIONS.map((augmentation) => [augmentation, spec[augmentation]])) as Record<
    Augmentation,
    number
  >;
}

export function inForce(strengths: Strengths): readonly Augmentation[] {
  return AUGMENTATIONS.filter((augmentation) => strengths[augmentation] > 0);
}

/** Turns all augmentations off. */
export const OFF: SpecInput = Object.fromEntries(AUGMENTATIONS.map((augmentation) => [augmentation, 0]));

/**
 * Specs to show pictures of, in the text that the core reads: nothing varied, each augmentation by itself, and all together.
 * The pictures come in the same order.
 */
export function picturedSpecs(strengths: Strengths): readonly string[] {
  const alone = AUGMENTATIONS.map((augmentation) => ({ [augmentation]: strengths[augmentation] }));
  return [{}, ...alone, strengths].map((changes) => specToText({ ...OFF, ...changes }));
}

/** A step of a slider from 0 to `maximum`: a power of ten that makes at least 20 and at most 200 steps. */
export function stepFor(maximum: number): number {
  const power = Math.floor(Math.log10(maximum / 20));
  return power < 0 ? Number((10 ** power).toFixed(-power)) : 10 ** power;
}
