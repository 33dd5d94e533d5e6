import glue from "../../../build/wasm/bin/playground.js?url";
import wasmUrl from "../../../build/wasm/bin/playground.wasm?url";
import digitsUrl from "../../../core/data/digits.bin?url";
import penUrl from "../../../core/data/pen.bin?url";
import { instantiate } from "../engine/instantiate";
import { compare, type Told } from "./compare";
import { fetched } from "./fetched";
import type { Run } from "./table";

const bytes = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetched(address)).arrayBuffer());

async function answer(runs: readonly Run[], tell: (told: Told) => void): Promise<void> {
  const [wasm, digits, pen] = await Promise.all([bytes(wasmUrl), bytes(digitsUrl), bytes(penUrl)]);
  const core = await instantiate(glue, await WebAssembly.compile(wasm));
  core.load(digits);
  core.loadPen(pen);
  for (const found of compare(core, runs)) tell(found);
  tell({ isDone: true });
}

self.onmessage = ({ data }: MessageEvent<readonly Run[]>) => {
  const tell = (told: Told): void => self.postMessage(told);
  answer(data, tell).catch((error: unknown) => tell({ error: String(error) }));
};
