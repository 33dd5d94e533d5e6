/** The data set, for the labs that show it. */
export interface DigitsLab {
  /** The digits, as packed in core/data. Throws when they are damaged. */
  loadDigits(digits: Uint8Array): void;
}
