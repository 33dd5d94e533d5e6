/** Functions for two balls to roll on, and where they start. In the first, momentum carries over the local minimum (L9). */
export const COURSES = {
  valleys: { coefficients: [0, -0.5, -1.5, 0, 0.5], start: -2, rate: 0.02, momentum: 0.9, steps: 90 },
  lecture: { coefficients: [-9, 3, 7], start: 1, rate: 0.03, momentum: 0.5, steps: 15 },
} as const;
export type Course = keyof typeof COURSES;
