/** The data set, for the labs that show it. Unpacking it all at once would hold up the page. */
export interface DigitsLab {
  /** The digits, as packed in core/data, to be read from their beginning. Throws when they do not begin like that. */
  beginDigits(digits: Uint8Array): void;
  /** Reads up to `count` more; returns whether all are there. Throws when they are damaged, and leaves those that were there. */
  readDigits(count: number): boolean;
}
