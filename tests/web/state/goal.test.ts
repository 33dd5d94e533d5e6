import { expect, test } from "vitest";
import type { Report } from "../../../wasm/playground";
import type { Spec } from "../../../web/src/plain/spec";
import { goalOf } from "../../../web/src/state/goal";
import { presets } from "../fixture";

const lecture = presets.get("lecture") as Spec;
const withTarget: Spec = { ...lecture, targetAccuracy: 0.9 };
const report = (ending: string): Report => ({ ending, testAccuracy: 0.91 }) as Report;

test("a run that is over has reached its goal or not; without a goal, or under way, there is nothing to say", () => {
  expect(goalOf(withTarget, report("target_accuracy"))).toEqual({ right: true, given: 0.91 });
  expect(goalOf(withTarget, report("minibatches"))).toEqual({ right: false, given: 0.91 });
  expect(goalOf(withTarget, report("divergence"))).toEqual({ right: false, given: 0.91 });
  expect(goalOf(withTarget, report(""))).toBeNull();
  expect(goalOf(lecture, report("minibatches"))).toBeNull();
});
