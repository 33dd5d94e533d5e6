/** What is scored of a package: questions of a lab, or the run that reaches its target accuracy. */

import type { ResultRecord } from "../plain/result-record";
import { type CoursePage, keyOf, questionsOf } from "../state/course";
import { GOAL } from "../state/goal";

export interface Goal {
  /** As the records have it. */
  readonly id: string;
  /** Of a run: the accuracy that it has to reach, whatever the student sets. */
  readonly target?: number;
}

/** Those of a lab, or those of the shown view alone. */
export function goalsOfLab(coursePage: CoursePage, isWhole: boolean): readonly Goal[] {
  const key = keyOf(coursePage);
  const ids = questionsOf(coursePage.lab);
  return ids.filter((id) => isWhole || id === key || id.startsWith(`${key}/`)).map((id) => ({ id }));
}

export function goalsOfRun(targetAccuracy: number): readonly Goal[] {
  return targetAccuracy > 0 ? [{ id: GOAL, target: targetAccuracy }] : [];
}

/** Whether the record is of this goal, and reaches it. */
export function reaches({ id, right, given }: ResultRecord, goal: Goal): boolean {
  return right && id === goal.id && (goal.target === undefined || Number(given) >= goal.target);
}
