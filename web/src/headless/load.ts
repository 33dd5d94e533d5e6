import { describe } from "../state/arguments";
import { configure, newCore } from "./core";
import { loadFiles } from "./files";
import { Model } from "./model";

export interface LoadOptions {
  /** Names of the layers, first to last, where the file does not tell. */
  readonly order?: readonly string[] | undefined;
}

/**
 * A model that was saved, by the page, by `digits` or by another library: `name` ends in .safetensors, .npz or .txt. Throws a
 * sentence that names what is wrong about it.
 */
export async function load(name: string, bytes: Uint8Array, options: LoadOptions = {}): Promise<Model> {
  if (typeof name !== "string") throw new TypeError(`name is ${describe(name)}; expected a file's name`);
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes is ${describe(bytes)}; expected a Uint8Array`);
  const [files, core] = await Promise.all([loadFiles(), newCore()]);
  const found = files.readModel(name, bytes, core.spec(), options.order ?? []);
  if ("orders" in found) {
    const orders = found.orders.map((names) => names.join(", ")).join("; ");
    throw new RangeError(`order is not told by ${describe(name)}; expected one of: ${orders}`);
  }
  await configure(core, found.spec);
  core.adopt(found.parameters);
  return new Model(core);
}
