/** Embind's glue, by its address. Bundles that have it inside instead: see glue-inside.ts. */
export function importGlue(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}
