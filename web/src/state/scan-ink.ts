/** Which pixels of a scanned or photographed sheet are ink. */

/** As ImageData: red, green, blue and opacity, 0 to 255, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels that are 1 where there is ink, row by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
}

export interface InkOptions {
  /** How much darker than its surroundings ink is at least, as a share of them. */
  readonly contrast: number;
  /** Whether the ink is light and the paper dark. */
  readonly inverted: boolean;
}

/** The side of a pixel's surroundings is this part of the picture's longer side. */
const SURROUNDINGS = 1 / 8;

/** Luma of ITU-R BT.601, what is transparent being white paper. */
function greyOf({ data, width, height }: Picture): Float32Array {
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const luma = 0.299 * (data[4 * i] ?? 0) + 0.587 * (data[4 * i + 1] ?? 0) + 0.114 * (data[4 * i + 2] ?? 0);
    grey[i] = 255 + ((data[4 * i + 3] ?? 0) / 255) * (luma - 255);
  }
  return grey;
}

export function isInverted(picture: Picture): boolean {
  const grey = greyOf(picture);
  return grey.reduce((sum, value) => sum + value, 0) / grey.length < 127.5;
}

/**
 * What is darker than the mean of its surroundings, so that neither a shadow nor a lamp on the paper matters: D. Bradley and
 * G. Roth, Adaptive Thresholding Using the Integral Image, Journal of Graphics Tools 12 (2007).
 */
export function inkOf(picture: Picture, { contrast, inverted }: InkOptions): Ink {
  const { width, height } = picture;
  const grey = greyOf(picture);
  if (inverted) for (let i = 0; i < grey.length; i++) grey[i] = 255 - (grey[i] ?? 0);
  const sums = integral(grey, width, height);
  const reach = Math.ceil((SURROUNDINGS * Math.max(width, height)) / 2);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - reach) * (width + 1);
    const below = Math.min(height, y + reach + 1) * (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[below + right] ?? 0) - (sums[below + left] ?? 0) - (sums[above + right] ?? 0) + (sums[above + left] ?? 0);
      const count = ((below - above) / (width + 1)) * (right - left);
      if ((grey[y * width + x] ?? 0) * count < sum * (1 - contrast)) pixels[y * width + x] = 1;
    }
  }
  return { width, height, pixels };
}

/** Sums of everything above and to the left, with a first row and column of zeros. */
function integral(values: Float32Array, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}
