/** Animates how a matrix becomes another one. Nothing moves for users who want less motion. */

function move(picture: Element | null, transforms: readonly string[], duration: number): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  picture?.animate(
    transforms.map((transform) => ({ transformOrigin: "0 0", transform })),
    { duration, easing: "ease-in-out" },
  );
}

/** Turns the picture about its diagonal, beginning as its transpose, which stood at `before`. */
export function turn(picture: Element | null, before: DOMRect): void {
  const now = picture?.getBoundingClientRect() ?? before;
  const from = `translate(${before.left - now.left}px, ${before.top - now.top}px)`;
  move(picture, [`${from} rotate3d(1, 1, 0, 180deg)`, "translate(0, 0) rotate3d(1, 1, 0, 0deg)"], 900);
}

/** Grows the picture downwards, from that share of its height. */
export function stretch(picture: Element | null, share: number): void {
  move(picture, [`scaleY(${share})`, "scaleY(1)"], 700);
}
