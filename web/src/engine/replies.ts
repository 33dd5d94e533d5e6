import { faultIn } from "../plain/fault";
import type { Method, Reply, Result } from "./protocol";

/** Whether the module itself ended: its own refusals are Errors with a sentence. */
export function isTrap(error: unknown): boolean {
  return !(error instanceof Error) || error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

export function refusal(id: number, error: unknown): Reply {
  return { id, ok: false, fault: faultIn(error), isLast: isTrap(error) };
}

/** What moves to the page instead of being copied. */
export function buffersOf(result: Result<Method>): Transferable[] {
  if (result === null) return [];
  if (ArrayBuffer.isView(result)) return [result.buffer];
  if ("snapshot" in result) return buffersOf(result.snapshot);
  const nested = "trace" in result ? [result.trace.activations.buffer] : [];
  return [...nested, ...Object.values(result).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []))];
}
