type Spot = readonly [number, number];

const ROUNDS = 40;

/** Moves spots apart until no two are nearer than `distance`: each as little as needed, and those far from all others not at all. */
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
        // Spots in exactly the same place have no direction to part in, so each gets one of its own.
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
