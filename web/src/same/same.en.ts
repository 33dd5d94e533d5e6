/** Of same.html, a page of its own: these words come with it in every language. */
export const words = {
  title: "The same bits",
  lead: (runs: number) =>
    `Training gives the same weights, to the last bit, in every browser and natively. Here your browser trains ${runs} runs and compares the checksum of the weights of each with the published one.`,
  table: "The published checksums as a file",
  playground: "To the playground",
  compare: "Compare in this browser",
  again: "Compare again",
  progress: "Runs compared",
  comparing: "Comparing…",
  result: (equal: number, runs: number, seconds: string) =>
    `${equal} of ${runs} equal, in ${seconds} s, in this browser.`,
  report: (browser: string) =>
    `A checksum that differs is a fault of ours: please report it, with the name of the browser, ${browser}`,
  run: "Run",
  checksum: "Checksum: published, here",
  outcome: "Result",
  after: (minibatches: string, isOne: boolean) => `after ${minibatches} minibatch${isOne ? "" : "es"}`,
  equal: "equal",
  different: "not equal",
  failed: (reason: string) => `The runs could not be compared. ${reason}`,
  silent: "The browser's worker does not answer.",
};
