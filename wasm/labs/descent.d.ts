/** Points of a run, the start first: entry k is after k steps. All arrays have the same length. */
export interface DescentRun {
  readonly x: Float64Array<ArrayBuffer>;
  /** f(x) */
  readonly value: Float64Array<ArrayBuffer>;
  /** f'(x) */
  readonly slope: Float64Array<ArrayBuffer>;
  /** eta f'(x) */
  readonly move: Float64Array<ArrayBuffer>;
  /** v, that led here; 0 at the start. */
  readonly velocity: Float64Array<ArrayBuffer>;
  /** It ended early, for it left the numbers a picture can show. */
  readonly escaped: boolean;
}

/** What a learning rate does near a minimum; core/include/nn/lessons/descent.hpp says where each begins. */
export type Pace = "creeps" | "approaches" | "arrives" | "oscillates" | "swings" | "diverges";

/** The minimum downhill from a start, and what theory says of the way there. */
export interface DescentTarget {
  /** x* */
  readonly minimum: number;
  /** f''(x*) */
  readonly curvature: number;
  /** Below it, it creeps. */
  readonly slowRate: number;
  /** 1/f''(x*): there in one step; infinite at a flat minimum. */
  readonly bestRate: number;
  /** 2/f''(x*): from here on it comes no nearer. */
  readonly largestRate: number;
  /** 1 - eta f''(x*) */
  readonly factor: number;
  readonly pace: Pace;
  /** |factor|^k |start - x*| for the start and each step. */
  readonly distances: Float64Array<ArrayBuffer>;
}

/** What is worth seeing of a surface, and the course of its race. */
export interface SurfaceView {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly minima: Places;
  /** The usual start. */
  readonly x: number;
  readonly y: number;
  /** The usual learning rates, one an optimizer: of the same grid for all, those that arrive first. */
  readonly rates: Float64Array<ArrayBuffer>;
  readonly steps: number;
  /** Who stays below this height has arrived. */
  readonly arrived: number;
}

export interface Places {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/** The way of one optimizer; entry k is after k steps. */
export interface RacePath extends Places {
  /** As a spec names it. */
  readonly optimizer: string;
  readonly height: Float64Array<ArrayBuffer>;
  /** The step at which it has arrived, or null. */
  readonly arrival: number | null;
  /** It ended early, for it left the numbers a picture can show. */
  readonly escaped: boolean;
}

export interface Race {
  readonly paths: readonly RacePath[];
  /** Index of the path that arrives first, or null. */
  readonly winner: number | null;
}

/** Gradient descent on polynomials, whose coefficients begin with the constant one, and on surfaces. */
export interface DescentLab {
  /** f at `count` places, at least 2, from `first` to `last`. */
  polynomialValues(
    coefficients: ArrayLike<number>,
    first: number,
    last: number,
    count: number,
  ): Float64Array<ArrayBuffer>;
  /** Local minima, ascending. */
  polynomialMinima(coefficients: ArrayLike<number>): Float64Array<ArrayBuffer>;
  /** Gradient descent, with momentum where that is not 0. */
  descend(
    coefficients: ArrayLike<number>,
    start: number,
    learningRate: number,
    momentum: number,
    steps: number,
  ): DescentRun;
  /** Null where it goes downhill for ever, and on top of a maximum. */
  descentTarget(
    coefficients: ArrayLike<number>,
    start: number,
    learningRate: number,
    steps: number,
  ): DescentTarget | null;
  /** The learning rate with which so many steps end at `end`, between start and minimum; null where there is none. */
  rateThatEndsAt(coefficients: ArrayLike<number>, start: number, steps: number, end: number): number | null;
  /** `bowl`, `rosenbrock`, `saddle` or `himmelblau`. */
  surface(name: string): SurfaceView;
  /** Heights at places spread evenly over the view, row by row from the bottom. */
  surfaceHeights(name: string, columns: number, rows: number): Float64Array<ArrayBuffer>;
  /** All optimizers from one start; `rates` has one for each, in order. */
  race(name: string, x: number, y: number, rates: ArrayLike<number>, steps: number): Race;
}
