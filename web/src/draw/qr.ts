/** A QR code as the path of its dark modules, one unit each. */

import { encode } from "uqr";

/** Modules around the code that scanners need to be light. */
const MARGIN = 4;

export interface QrCode {
  /** Modules to a side, the margin among them. */
  readonly side: number;
  readonly path: string;
}

/** Bytes that the largest code takes. */
const MOST = 2953;

/** Null where the text is too long for any. */
export function qrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST) return null;
  const { data, size } = encode(text, { ecc: "L", border: MARGIN });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return { side: size, path };
}
