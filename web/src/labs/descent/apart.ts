type Spot = readonly [number, number];

const ROUNDS = 40;

/** Spots moved until none is nearer to another than `distance`; each as little as it takes, those far from all not at all. */
export function apart(spots: readonly Spot[], distance: number): Spot[] {
  const moved = spots.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const between = Math.hypot(dx, dy);
        if (between >= distance - 0.1) continue;
        isDone = false;
        // In one and the same place each goes its own way.
        const turn = (2 * Math.PI * (i + 2 * j)) / spots.length;
        const [x, y] = between > 1e-6 ? [dx / between, dy / between] : [Math.cos(turn), Math.sin(turn)];
        const by = (distance - between) / 2;
        a[0] -= by * x;
        a[1] -= by * y;
        b[0] += by * x;
        b[1] += by * y;
      }
    }
    if (isDone) break;
  }
  return moved;
}
