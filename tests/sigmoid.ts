/** The lecture's sigmoid, computed apart from the core. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
