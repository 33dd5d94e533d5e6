/** What is to be said where no language has arrived. */
export const plight = {
  brokenTitle: "The network is not running",
  brokenHint:
    "A file did not arrive, memory ran out, or the browser has no WebAssembly; Chrome or Edge 123, Firefox 125, Safari 17.5 and newer have it. Nothing you drew is lost.",
  tryAgain: "Try again",
  waiting: "Getting the network ready…",
};
