/** Places the labels of curves: beyond the curves' ends, or above them at the edge of the picture, and never on each other. */

export interface CurveEnd {
  readonly label: string;
  readonly className: string;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends CurveEnd {
  /** Whether the text ends at x; otherwise it begins there. */
  readonly ends: boolean;
}

/** The area that labels keep within. At its top left stands the axis's name, as far to the right as `nameEnds`. */
export interface LabelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly nameEnds: number;
}

/** The room that a label takes. */
const WIDTH = 24;
const HEIGHT = 13;
/** A curve shorter than this, in pixels, has hardly begun. */
const SHORT = 8;

function beside(end: CurveEnd, right: number): PlacedLabel {
  const ends = end.x + WIDTH > right;
  return ends ? { ...end, ends, x: end.x - 4, y: end.y - 6 } : { ...end, ends, x: end.x + 6, y: end.y + 4 };
}

/** A curve that has hardly begun has no label yet: at the start they would all stand in one place. */
export function placeLabels(ends: readonly CurveEnd[], area: LabelArea): PlacedLabel[] {
  const near = (a: CurveEnd, b: CurveEnd): boolean => Math.abs(a.x - b.x) < WIDTH;
  const labels = ends.filter(({ x }) => x - area.left >= SHORT).map((end) => beside(end, area.right));
  const raised: PlacedLabel[] = [];
  for (const label of labels.toSorted((a, b) => b.y - a.y)) {
    const below = raised.filter((other) => near(other, label)).map(({ y }) => y - HEIGHT);
    raised.push({ ...label, y: Math.min(label.y, area.bottom, ...below) });
  }
  const placed: PlacedLabel[] = [];
  // Labels that were raised out of the picture come down again, and push down the labels that they would cover.
  for (const label of raised.toReversed()) {
    const above = placed.filter((other) => near(other, label)).map(({ y }) => y + HEIGHT);
    const begins = label.ends ? label.x - WIDTH : label.x;
    const highest = begins < area.nameEnds ? area.top + HEIGHT : area.top;
    placed.push({ ...label, y: Math.max(label.y, highest, ...above) });
  }
  return placed;
}
