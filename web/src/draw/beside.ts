/** Where to put a card that explains something else on the screen. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 14;
const EDGE = 12;

/** Right of the target, left of it, under it or above it, whichever has room first; otherwise at the lower end of the window. */
export function beside(target: Box, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const within = (at: number, size: number, all: number): number => Math.max(EDGE, Math.min(at, all - size - EDGE));
  const middle = within(target.left + (target.width - card.width) / 2, card.width, view.width);
  const level = within(target.top, card.height, view.height);
  const positions = [
    { left: target.left + target.width + GAP, top: level },
    { left: target.left - card.width - GAP, top: level },
    { left: middle, top: target.top + target.height + GAP },
    { left: middle, top: target.top - card.height - GAP },
  ];
  const fits = ({ left, top }: { left: number; top: number }): boolean =>
    left >= EDGE && top >= EDGE && left + card.width <= view.width - EDGE && top + card.height <= view.height - EDGE;
  return positions.find(fits) ?? { left: (view.width - card.width) / 2, top: view.height - card.height - EDGE };
}
