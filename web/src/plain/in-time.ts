import { errorOf, faultOf } from "./fault";

/** Rejects if it takes longer than so many milliseconds: on a network that stalls, requests are never answered. */
export function inTime<T>(coming: Promise<T>, milliseconds = 30_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(errorOf(faultOf("server_silent", "the server does not answer"))),
      milliseconds,
    );
    // A timer still waiting would keep alive all that the promise holds, such as an element that has left.
    coming.finally(() => clearTimeout(late)).then(resolve, reject);
  });
}
