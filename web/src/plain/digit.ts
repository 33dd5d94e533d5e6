/** The numbers of the problem, scikit-learn's digits: 8 x 8 pixels, each a count of ink, of ten classes. */

export const SIDE = 8;
export const CELLS = SIDE * SIDE;

/** Ink in a full cell: a scan's 4 x 4 bits make one. */
export const FULL = 16;

export const CLASSES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
