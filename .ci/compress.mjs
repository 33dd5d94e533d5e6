// Compressed copies beside the files of a folder, for servers that send such copies instead of compressing on every request.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A copy that saves less than this share of the file, as with pictures and fonts, is not worth its space. */
const WORTH = 0.05;

const WAYS = {
  ".br": (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ".gz": (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

export const isCopy = (name) => Object.keys(WAYS).some((ending) => name.endsWith(ending));

/** Resolves to { status, output } as a stage wants it. */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !isCopy(entry.name));
  const copies = files.flatMap((file) =>
    Object.entries(WAYS).map((way) => [join(file.parentPath ?? file.path, file.name), way]),
  );
  await Promise.all(
    copies.map(async ([file, [ending, way]]) => {
      const bytes = await readFile(file);
      const less = await way(bytes);
      if (less.length < (1 - WORTH) * bytes.length) await writeFile(file + ending, less);
    }),
  );
  return { status: 0, output: "" };
}
