/** What is to be said where no language has arrived. */
export const plight = {
  brokenTitle: "The network could not start",
  brokenHint: "Your browser may be too old, or a file did not arrive. Nothing you drew is lost.",
  tryAgain: "Try again",
  waiting: "Getting the network ready…",
};
