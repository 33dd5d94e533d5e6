/** Rejects when it has not come after so many milliseconds: what was asked on a network that stalls is never answered. */
export function inTime<T>(coming: Promise<T>, milliseconds = 30_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the server does not answer")), milliseconds);
    // A timer that waits on would hold all that the promise holds, such as an element that has left.
    coming.finally(() => clearTimeout(late)).then(resolve, reject);
  });
}
