/** How strongly a cell of the confusion matrix is coloured, so that its number stays readable on it in both themes. */

export interface Heat {
  /** Share of colour over the card, 0 to 1. */
  readonly mix: number;
  /** True where the number is written in the colour for text on a full accent. */
  readonly inverse: boolean;
}

/** Between these two mixtures neither kind of text holds 4.5:1, so none is used. */
const LIGHT_MOST = 0.5;
const STRONG_LEAST = 0.86;

/** `share` of the row's digits. The diagonal goes up to the full colour; mistakes stay light enough for plain ink. */
export function heat(share: number, right: boolean): Heat {
  if (share <= 0) return { mix: 0, inverse: false };
  if (right && share >= 0.8) {
    return { mix: STRONG_LEAST + ((1 - STRONG_LEAST) * (share - 0.8)) / 0.2, inverse: true };
  }
  const least = right ? 0.1 : 0.2;
  return { mix: least + (LIGHT_MOST - least) * Math.min(1, right ? share / 0.8 : share * 2), inverse: false };
}
