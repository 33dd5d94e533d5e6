/** How often each question was tried, and how: as it is kept, `neuron:1:1 layer/batch:3:0`. Reading is total. */

export interface Try {
  readonly count: number;
  /** Whether the first answer was right. */
  readonly first: boolean;
}

/** By the question's id. */
export type Tries = ReadonlyMap<string, Try>;

export function tried(tries: Tries, id: string, right: boolean): Tries {
  const { count, first } = tries.get(id) ?? { count: 0, first: right };
  return new Map(tries).set(id, { count: count + 1, first });
}

/** Questions whose first answer was right. */
export function firstTries(tries: Tries): number {
  return [...tries.values()].filter(({ first }) => first).length;
}

export function readTries(kept: string | null): Tries {
  return new Map(
    Array.from((kept ?? "").matchAll(/(?:^| )([\w/-]{1,60}):([1-9]\d{0,8}):([01])(?= |$)/g), (found) => {
      const [, id = "", count, first] = found;
      return [id, { count: Number(count), first: first === "1" }];
    }),
  );
}

export function writeTries(tries: Tries): string {
  return Array.from(tries, ([id, { count, first }]) => `${id}:${count}:${+first}`).join(" ");
}
