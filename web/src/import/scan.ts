/** A scanned sheet, split into digits and labelled by hand. Each edit returns a new scan, so that it can be undone. */

import type { OwnDigit } from "../plain/examples";
import type { Picture } from "./picture";
import { countsOf, cut } from "./scan-cells";
import { componentsOf, digitsOf, type Found, joined } from "./scan-components";
import { type InkOptions, inkOf } from "./scan-ink";

export interface ScannedDigit extends Found {
  /** 64 counts 0 to 16. */
  readonly counts: Uint8Array<ArrayBuffer>;
  /** Null until the user says it. */
  readonly label: number | null;
}

export interface Scan {
  readonly width: number;
  /** The component that each pixel belongs to. */
  readonly ids: Int32Array;
  /** In reading order. */
  readonly digits: readonly ScannedDigit[];
  /** How many digits were left out because the edge may have cut them. */
  readonly atEdge: number;
}

/** Null where there are too many things that may be digits. */
export function scanOf(picture: Picture, options: InkOptions): Scan | null {
  const { components, ids } = componentsOf(inkOf(picture, options));
  const digits = digitsOf(components, picture);
  if (!digits) return null;
  const { found, atEdge } = digits;
  return { width: picture.width, ids, digits: found.map((digit) => fresh(digit, ids, picture.width)), atEdge };
}

function fresh(found: Found, ids: Int32Array, width: number): ScannedDigit {
  return { ...found, counts: countsOf(found, ids, width), label: null };
}

export function relabelled(scan: Scan, index: number, label: number): Scan {
  return { ...scan, digits: scan.digits.map((digit, i) => (i === index ? { ...digit, label } : digit)) };
}

export function without(scan: Scan, index: number): Scan {
  return { ...scan, digits: scan.digits.toSpliced(index, 1) };
}

/** Returns the same scan if the digit cannot be cut. */
export function cutInTwo(scan: Scan, index: number): Scan {
  const { width, ids, digits } = scan;
  const halves = digits[index] && cut(digits[index], ids, width);
  return halves
    ? { ...scan, digits: digits.toSpliced(index, 1, ...halves.map((half) => fresh(half, ids, width))) }
    : scan;
}

/** Returns the same scan if there is no next digit. */
export function joinedWithNext(scan: Scan, index: number): Scan {
  const { width, ids, digits } = scan;
  const [one, next] = digits.slice(index);
  return one && next ? { ...scan, digits: digits.toSpliced(index, 2, fresh(joined(one, next), ids, width)) } : scan;
}

/** The digit at a pixel of the sheet, or -1. */
export function digitAt({ digits }: Scan, x: number, y: number): number {
  return digits.findIndex(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
}

/** At most `most` of those that have a label. */
export function ownDigits({ digits }: Scan, most: number): OwnDigit[] {
  return digits
    .flatMap(({ label, counts }) => (label === null ? [] : [{ label, values: Array.from(counts) }]))
    .slice(0, most);
}
