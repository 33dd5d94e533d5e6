/** An SVG as a bitmap. */

import { svgAddress } from "../draw/figure/svg";

/** Pixels of the bitmap for one of the SVG: at least 300 dots per inch across a page of text. */
const SCALE = 3;

/** Reads the SVG from an address with the data in it: policies that allow pictures allow these. Rejects where they are refused. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(`no picture of ${canvas.width} x ${canvas.height} pixels`);
  return blob;
}
