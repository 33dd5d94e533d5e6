import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

export interface FigureFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the buttons "Save .svg" and "Save .png" within a part of the page give. */
export async function saveFigure(page: Page, part: Locator): Promise<readonly [svg: FigureFile, png: FigureFile]> {
  const save = async (ending: string): Promise<FigureFile> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      part.getByRole("button", { name: `Save .${ending}` }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  return [await save("svg"), await save("png")];
}

export interface Understood {
  /** Namespace and name of the outermost element. */
  readonly root: string;
  /** Names of elements and of attributes, each once; and all values. */
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly values: string;
  readonly texts: readonly string[];
  /** Width and height of the SVG and of the bitmap. */
  readonly size: readonly number[];
  readonly pixels: readonly number[];
  /** How many there are, and the share of white. */
  readonly colors: number;
  readonly white: number;
}

/** What an XML parser, and a painter of bitmaps, make of the files. */
export function understood(page: Page, svg: FigureFile, png: FigureFile): Promise<Understood> {
  return page.evaluate(
    async ([text, base64]) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
      const all = [...root.querySelectorAll("*")];
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      // A third of its size is enough to check, and nine times as quick.
      const [width, height] = [Math.round(picture.width / 3), Math.round(picture.height / 3)];
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(picture, 0, 0, width, height);
      const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
      return {
        root: `${root.namespaceURI} ${root.localName}`,
        elements: [...new Set(all.map(({ localName }) => localName))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        values: all.flatMap((element) => [...element.attributes].map(({ value }) => value)).join("\n"),
        texts: [...root.querySelectorAll("text")].map(
          ({ textContent }) => textContent?.replaceAll("\u00a0", " ") ?? "",
        ),
        size: [root.getAttribute("width"), root.getAttribute("height")].map(Number),
        pixels: [picture.width, picture.height],
        colors: new Set(pixels).size,
        white: pixels.filter((pixel) => pixel === 0xffffffff).length / pixels.length,
      };
    },
    [svg.bytes.toString("utf8"), png.bytes.toString("base64")] as const,
  );
}

/** What would not work in another program, or is missing from a file. */
export function faults(seen: Understood): readonly string[] {
  const known = ["g", "path", "line", "circle", "rect", "text", "title", "marker"];
  return [
    ...(seen.root === "http://www.w3.org/2000/svg svg" ? [] : [`root ${seen.root}`]),
    ...seen.elements.filter((name) => !known.includes(name)),
    ...seen.attributes.filter((name) => /href|style|class|tabindex|aria|^on/.test(name)),
    ...(/url\((?!#)|var\(|NaN|undefined|light-dark|rgb/.exec(seen.values) ?? []),
    ...(seen.pixels.join() === seen.size.map((side) => 3 * side).join() ? [] : [`${seen.pixels} pixels`]),
    ...(seen.colors > 20 ? [] : ["blank"]),
    // Figures are drawn on white, whatever theme is in force.
    ...(seen.white > 0.3 ? [] : [`only ${seen.white} white`]),
  ];
}
