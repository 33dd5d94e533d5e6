/** Questions about shapes, made at random; the core says what is right. */

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export type Convention = "columns" | "rows";

/** Four things of a layer, and the gradients that have their shapes. */
export const ASKED = ["input", "weights", "bias", "output", "dInput", "dWeights", "dBias"] as const;
export type Asked = (typeof ASKED)[number];

export type Thing = "input" | "weights" | "bias" | "output";

/** The core's name for what has that shape. */
export function thingOf(asked: Asked): Thing {
  return asked.replace(/^d([A-Z])/, (_, letter: string) => letter.toLowerCase()) as Thing;
}

export interface ShapeQuestion {
  readonly asked: Asked;
  readonly convention: Convention;
  readonly inputs: number;
  readonly outputs: number;
  /** Rows of a batch; 1 in columns, where each example is a vector of its own. */
  readonly examples: number;
  /** Four different shapes, one of them right. */
  readonly options: readonly Shape[];
  readonly answer: number;
}

/** What the core says of a thing's shape. */
export type ShapeOf = (
  thing: string,
  convention: Convention,
  inputs: number,
  outputs: number,
  examples: number,
) => Shape;

/** The layers of the lecture's two networks. */
const LAYERS = [
  [64, 128],
  [128, 64],
  [64, 10],
  [64, 32],
  [32, 10],
] as const;
const EXAMPLES = [1, 8, 64, 360] as const;
const OPTIONS = 4;

/** The same `random` (0 to below 1) gives the same question. */
export function shapeQuestion(random: () => number, shapeOf: ShapeOf): ShapeQuestion {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const convention = pick(["columns", "rows"] as const);
  const [inputs, outputs] = pick(LAYERS);
  // If there were as many examples as inputs or outputs, two different shapes would look the same.
  const examples = convention === "columns" ? 1 : pick(EXAMPLES.filter((k) => k !== inputs && k !== outputs));
  const asked = pick(ASKED);
  const right = shapeOf(thingOf(asked), convention, inputs, outputs, examples);
  const wrong = distinct(
    (["columns", "rows"] as const).flatMap((other) =>
      ["input", "weights", "bias", "output"].map((thing) => shapeOf(thing, other, inputs, outputs, examples)),
    ),
  ).filter((shape) => !sameShape(shape, right));
  // Taking the transpose is the usual mistake, so it is always among the options.
  const turned = wrong.findIndex((shape) => sameShape(shape, { rows: right.columns, columns: right.rows }));
  const others = shuffled(
    wrong.filter((_, index) => index !== turned),
    random,
  );
  const options = shuffled([right, ...wrong.slice(turned, turned + 1), ...others].slice(0, OPTIONS), random);
  return { asked, convention, inputs, outputs, examples, options, answer: options.indexOf(right) };
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

function distinct(shapes: readonly Shape[]): Shape[] {
  return shapes.filter((shape, index) => shapes.findIndex((other) => sameShape(shape, other)) === index);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** How formulas name what is asked for: `Wᵀ`, `∂E/∂W`. */
export function symbolOf({ asked, convention, examples }: ShapeQuestion): string {
  const letters: Readonly<Record<Thing, string>> = { input: "x", weights: "W", bias: "b", output: "y" };
  const thing = thingOf(asked);
  const isBatch = examples > 1 && (thing === "input" || thing === "output");
  const letter = letters[thing];
  const symbol = convention === "columns" ? letter : isBatch ? letter.toUpperCase() : `${letter}ᵀ`;
  return asked === thing ? symbol : `∂E/∂${symbol}`;
}

/** The layer in that convention. */
export function formulaOf({ convention, examples }: ShapeQuestion): string {
  if (convention === "columns") return "y = W x + b";
  return examples > 1 ? "Y = X Wᵀ + 1 bᵀ" : "yᵀ = xᵀ Wᵀ + bᵀ";
}
