/** A check of an answer, or the end of a run that had a goal: `detail` of `digit-playground-result`, of labs too. */
export interface ResultRecord {
  /** `layer/batch`: lab and view; `homework/mse`: lab and task; `playground/target_accuracy`: a run's goal. */
  readonly id: string;
  readonly right: boolean;
  /** 1 for the first try; counted where the browser, or the course platform, keeps it. */
  readonly attempt: number;
  /** The number; of choices, which one, from 1; the formula as it was typed; the run's test accuracy, 0 to 1. */
  readonly given: number | string;
  /** How many questions the element has. */
  readonly total: number;
}
