/** The positions of the speed control, in minibatches per second. */

export const PACES: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Number.POSITIVE_INFINITY];

export const FULL_SPEED = PACES.length - 1;

export function paceAt(position: number): number {
  return PACES[position] ?? Number.POSITIVE_INFINITY;
}
