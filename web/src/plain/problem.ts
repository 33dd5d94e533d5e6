/** A part of an address that is not followed. */
export type Problem =
  /** `damaged`: its checksum is not that of what it says. */
  | { readonly kind: "unknown" | "twice" | "damaged"; readonly name: string }
  | { readonly kind: "illegal"; readonly name: string; readonly value: string; readonly legal: string }
  /** A view that the lab does not have, or of no lab: then `lab` is "". */
  | { readonly kind: "view"; readonly value: string; readonly lab: string; readonly views: readonly string[] }
  | { readonly kind: "spec"; readonly sentence: string }
  | { readonly kind: "long"; readonly length: number; readonly most: number };
