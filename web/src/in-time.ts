/** Rejects when it has not come after so many milliseconds: what was asked on a network that stalls is never answered. */
export function inTime<T>(coming: Promise<T>, milliseconds = 30_000): Promise<T> {
  const late = new Error("the server does not answer");
  return Promise.race([coming, new Promise<never>((_, reject) => setTimeout(reject, milliseconds, late))]);
}
