import type { Fault } from "./fault";

/** A part of an address that cannot be followed. */
export type Problem = Plain | { readonly kind: "spec"; readonly fault: Fault };

/** The same with the fault told. */
export type ToldProblem = Plain | { readonly kind: "spec"; readonly sentence: string };

type Plain =
  /** `damaged`: the checksum does not fit what it says. */
  | { readonly kind: "unknown" | "twice" | "damaged"; readonly name: string }
  | { readonly kind: "illegal"; readonly name: string; readonly value: string; readonly legal: string }
  /** A view that the lab does not have, or a view without a lab: then `lab` is "". */
  | { readonly kind: "view"; readonly value: string; readonly lab: string; readonly views: readonly string[] }
  | { readonly kind: "long"; readonly length: number; readonly most: number };
