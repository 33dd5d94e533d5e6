/** Whether a file is a picture, by its first bytes: a name or a type may say anything, or nothing. */

/** Enough for `pictureFormat`. */
export const FIRST_BYTES = 16;

/** What each begins with, "?" being any byte, as in WHATWG's MIME sniffing; every browser shows these. */
const USUAL = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "RIFF????WEBPVP", "BM????\0\0\0\0"];
/** AVIF and HEIC, TIFF, JPEG XL: some browsers do. */
const OTHER = ["????ftyp", "II*\0", "MM\0*", "\xff\x0a", "\0\0\0\x0cJXL "];

export function pictureFormat(bytes: Uint8Array): "usual" | "other" | null {
  const begins = (beginning: string): boolean =>
    [...beginning].every((sign, i) => sign === "?" || sign.charCodeAt(0) === bytes[i]);
  if (USUAL.some(begins)) return "usual";
  return OTHER.some(begins) ? "other" : null;
}
