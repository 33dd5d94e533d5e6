/** Why an output is as it is: how it answers to each pixel. */

export interface Why {
  readonly output: number;
  /** The output that the user picked, or null where it is the winner. */
  readonly picked: number | null;
  /** (64) change of the output per step of ink. */
  readonly slopes: ArrayLike<number>;
}
