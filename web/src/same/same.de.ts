import type { words as english } from "./same.en";

export const words: typeof english = {
  title: "Dieselben Bits",
  lead: (runs) =>
    `Das Training ergibt in jedem Browser und ohne Browser dieselben Gewichte, bis aufs letzte Bit. Hier trainiert Ihr Browser ${runs} Läufe und vergleicht jeweils die Prüfsumme der Gewichte mit der veröffentlichten.`,
  table: "Die veröffentlichten Prüfsummen als Datei",
  playground: "Zum Playground",
  compare: "In diesem Browser vergleichen",
  again: "Noch einmal vergleichen",
  progress: "Verglichene Läufe",
  comparing: "Vergleich läuft …",
  result: (equal, runs, seconds) => `${equal} von ${runs} gleich, in ${seconds} s, in diesem Browser.`,
  report: (browser) =>
    `Eine andere Prüfsumme ist unser Fehler: bitte melden Sie sie mit dem Namen des Browsers, ${browser}`,
  run: "Lauf",
  checksum: "Prüfsumme: veröffentlicht, hier",
  outcome: "Ergebnis",
  after: (minibatches, isOne) => `nach ${minibatches} Minibatch${isOne ? "" : "es"}`,
  equal: "gleich",
  different: "nicht gleich",
  failed: (reason) => `Die Läufe konnten nicht verglichen werden. ${reason}`,
  silent: "Der Worker des Browsers antwortet nicht.",
};
