/** A file of the package, in a browser or under Node, whose fetch() knows no file: addresses. */

interface NodeProcess {
  getBuiltinModule?(name: "node:fs/promises"): { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };
}

/** Rejects with a sentence when it is not there. */
export async function read(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(address);
  const { process } = globalThis as { process?: NodeProcess };
  // No import of node:fs, which a bundler for browsers would stumble over.
  const files = url.protocol === "file:" ? process?.getBuiltinModule?.("node:fs/promises") : undefined;
  if (files) return new Uint8Array(await files.readFile(url));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there: the server says ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
