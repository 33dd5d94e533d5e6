/** Writes addresses of places that are the same to the reader's history. */

/** Milliseconds: while a value is being changed, the address rests. Browsers refuse to write it all the time. */
const SETTLED = 300;

/** What is given says, a while after the last call, what the address is to be; null where it is to stay. Going back is for places. */
export function addressWriter(): (addressNow: () => string | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return function write(addressNow) {
    clearTimeout(timer);
    const { href } = location;
    timer = setTimeout(() => {
      // One that has come meanwhile, from the page around a frame, may not have been read yet: it would be lost.
      if (location.href !== href) return write(addressNow);
      const address = addressNow();
      if (address === null) return;
      try {
        history.replaceState(null, "", address);
      } catch {
        // Frames without an address of their own have none to change.
      }
    }, SETTLED);
  };
}
