/** What is to be said where no language has arrived. */
export const plight = {
  brokenTitle: "The network could not start",
  brokenHint:
    "A file did not arrive, or the browser runs no WebAssembly, as Chrome or Edge 123, Firefox 125, Safari 17.5 and newer do. Nothing you drew is lost.",
  tryAgain: "Try again",
  waiting: "Getting the network ready…",
};
