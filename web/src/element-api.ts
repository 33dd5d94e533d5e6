import type { Report } from "../../wasm/playground";
import type { Spec } from "./state/spec";

/**
 * `<digit-playground>` as a page around it sees it, which need not know what it is made of. Its events, attributes and custom
 * properties are in elements/custom-elements.json.
 */
export interface DigitPlaygroundElement extends HTMLElement {
  /** Null until the network is there. */
  readonly report: Report | null;
  get spec(): Spec;
  /** Fields that differ from a preset's, or from the lecture's. Throws what is illegal, and changes nothing. */
  set spec(spec: object);
  /** Parts that are left out, and settings that stay: names with commas between, as a link has them. */
  hide: string;
  fix: string;
  speed: number;
  /** Until the run ends or is paused. */
  train(): Promise<void>;
  pause(): Promise<void>;
  step(minibatches?: number): Promise<void>;
  reset(): Promise<void>;
  /** 64 numbers 0 to 16, row by row. */
  draw(values: ArrayLike<number>): Promise<void>;
  /** The ten outputs for 64 numbers 0 to 16; the grid keeps its digit. */
  predict(values: ArrayLike<number>): Promise<number[]>;
  tour(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "digit-playground": DigitPlaygroundElement;
  }
}

/** Kept when the element is defined. */
export declare const ready: Promise<void>;
