/** Writes the page's address in place, without a new entry in the history: the back button is for places. */

/** Milliseconds without a change before the address is written: browsers refuse to write it too often. */
const SETTLED = 300;

/** `addressNow` is asked for the address a while after the last call; null leaves it as it is. */
export function addressWriter(): (addressNow: () => string | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return function write(addressNow) {
    clearTimeout(timer);
    const { href } = location;
    timer = setTimeout(() => {
      // The page around a frame may have set another address meanwhile: writing now would lose it before it is read.
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
