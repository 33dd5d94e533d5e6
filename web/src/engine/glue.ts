/** Embind's glue, by its address. In the page as one file there is no address: single.config.ts has it inside instead. */
export function importGlue(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}
