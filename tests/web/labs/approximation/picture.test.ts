import { expect, test } from "vitest";
import type { ApproximationState } from "../../../../wasm/labs/approximation";
import { type Curves, drawCurves, unitNear, weightOf } from "../../../../web/src/labs/approximation/picture";
import { SAMPLES } from "../../../../web/src/labs/approximation/target";

const LOOK = { ink: "ink", soft: "soft", positive: "positive", negative: "negative" };
const AREA = { x: (sample: number) => sample, y: (height: number) => -height };

/** Two units whose parts are flat, at 0.5 and -0.25. */
const state: ApproximationState = {
  epoch: 0,
  error: 0,
  widestGap: 0,
  bias: 1,
  outputs: new Float64Array(SAMPLES).fill(1.25),
  parts: new Float64Array(2 * SAMPLES).fill(0.5).fill(-0.25, SAMPLES),
  units: Float64Array.of(1, 2, 0.5, 3, 4, -0.25),
};

function strokes(lit: number): string[] {
  const seen: string[] = [];
  let at = 0;
  const pen = {
    strokeStyle: "",
    fillStyle: "",
    lineWidth: 0,
    globalAlpha: 1,
    lineJoin: "miter",
    lineCap: "butt",
    beginPath() {},
    moveTo(_: number, y: number) {
      at = -y;
    },
    lineTo() {},
    closePath() {},
    stroke() {
      seen.push(`${this.strokeStyle} ${at} ${this.lineWidth}`);
    },
    fill() {
      seen.push(`fill ${this.fillStyle}`);
    },
  };
  const curves: Curves = { targets: new Float64Array(SAMPLES).fill(1), state, lit };
  drawCurves(pen as unknown as Parameters<typeof drawCurves>[0], AREA, curves, LOOK);
  return seen;
}

test("draws the target, the parts by the sign of v, and the network's curve over them", () => {
  expect(weightOf(state, 1)).toBe(-0.25);
  expect(strokes(-1)).toEqual(["soft 1 9", "positive 0.5 1.5", "negative -0.25 1.5", "ink 1.25 3"]);
});

test("the lit part comes last, as strong as the curve; a unit that is gone is not lit", () => {
  expect(strokes(1).slice(-2)).toEqual(["negative -0.25 3", "fill negative"]);
  expect(strokes(2)).toEqual(strokes(-1));
});

test("finds the part at the pointer", () => {
  expect(unitNear(state, 10, 0.45, 0.1)).toBe(0);
  expect(unitNear(state, 10, -0.2, 0.1)).toBe(1);
  expect(unitNear(state, 10, 0.1, 0.1)).toBe(-1);
});
