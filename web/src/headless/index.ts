/** The package `digit-playground` without a page: the same core and the same numbers, in browsers and under Node. */

export type { Report } from "../../../wasm/playground";
export type { Activation, Spec } from "../plain/spec";
export { type LoadOptions, load } from "./load";
export type { Digit, Evaluation, Layer, Model } from "./model";
export { type Signal, type TrainOptions, type TrainSpec, train } from "./train";
