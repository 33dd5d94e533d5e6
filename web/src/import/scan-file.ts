/** Reads a picture file as pixels. The size that it claims can be read first, before the pixels take up any memory. */

import { imageSize } from "image-size";
import type { Picture } from "./picture";

/** Nearly every picture states its size within so many bytes; a camera may put more notes before it. */
const HEAD = 1 << 19;
export const MOST_MEGAPIXELS = 100;
/** Longer side to which larger pictures are reduced: a digit of a full page has some 60 pixels then. */
const LONGEST = 1600;

export interface ImageHead {
  readonly width: number;
  readonly height: number;
}

/** The size that a picture claims; null if only the browser may be able to tell. */
export async function imageHead(file: File): Promise<ImageHead | null> {
  return (await headIn(file.slice(0, HEAD))) ?? (file.size > HEAD ? headIn(file) : null);
}

async function headIn(bytes: Blob): Promise<ImageHead | null> {
  try {
    return imageSize(new Uint8Array(await bytes.arrayBuffer()));
  } catch {
    return null;
  }
}

export function megapixelsOf({ width, height }: ImageHead): number {
  return Math.ceil((width * height) / 1e6);
}

/** Turned upright by the camera's note. Rejects if the file is damaged. */
export async function pixelsOf(file: File): Promise<Picture> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
