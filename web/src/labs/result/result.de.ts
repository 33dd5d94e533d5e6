import { numbers } from "../../texts/de";
import type { words as english } from "./result.en";

const { whole, decimalPoint } = numbers;

function share(value: number): string {
  return value.toFixed(4).replace(".", decimalPoint);
}

export const words: typeof english = {
  title: "Das Ergebnis",
  lead: "Das Netz der Vorlesung noch einmal trainieren, Seed um Seed. Warum kommt etwas anderes heraus als in der Vorlesung?",
  run: "Der Lauf der Vorlesung, noch einmal",
  length: "Minibatches eines Laufs",
  minibatches: "Minibatches je Lauf; in der Vorlesung sind es 40.000",
  train: "Seed um Seed trainieren",
  goOn: "Weiter",
  status: "Training der Seeds",
  next: (seed) => `Als Nächstes: Seed ${seed}`,
  at: (seed, minibatch, all) => `Seed ${seed}: ${whole.format(minibatch)} von ${whole.format(all)} Minibatches`,
  left: (seconds) => `noch etwa ${whole.format(Math.ceil(seconds))} s`,
  whose: "Wessen Matrix zu sehen ist",
  yours: "Eigener Lauf",
  lectures: "Vorlesung",
  shownRun: (seed, minibatch) => `Seed ${seed} nach ${whole.format(minibatch)} Minibatches`,
  shownLecture: "wie in der Vorlesung ausgegeben",
  nothingYet: "Noch ist nichts trainiert; dies ist die Matrix der Vorlesung.",
  matrix: "Konfusionsmatrix des gezeigten Laufs",
  axes: "Zeile: wahre Ziffer, 0 bis 9. Spalte: vorhergesagte. Auf der Diagonalen stehen die richtigen.",
  checksum: "Prüfsumme der Gewichte, in jedem Browser dieselbe:",
  distribution: (minibatches) => `Genauigkeit nach ${whole.format(minibatches)} Minibatches: ein Punkt je Seed`,
  dots: "Läufe nach Seeds: Pfeiltasten zeigen die Matrix eines anderen",
  dot: (seed, accuracy) => `Bei Seed ${seed}: ${share(accuracy)}`,
  lectureMark: (accuracy) => `Vorlesung ${share(accuracy)}`,
  meanMark: (accuracy) => `Mittel ${share(accuracy)}`,
  noRuns: "Jeder Lauf, der zu Ende ist, kommt hier als Punkt dazu.",
  summary: (runs, mean, deviation) =>
    runs === 1
      ? `1 Lauf: ${share(mean)}. Für eine Streuung braucht es zwei.`
      : `${whole.format(runs)} Läufe: im Mittel ${share(mean)}, Standardabweichung ${share(deviation)}.`,
  rank: (atMost, runs, lecture) =>
    `${whole.format(atMost)} von ${whole.format(runs)} sind nicht besser als die ${share(lecture)} der Vorlesung.`,
  few: "Bei so wenigen Läufen ist die Streuung selbst unsicher: Mehr Seeds helfen.",
  why: "Warum kommt etwas anderes heraus als in der Vorlesung?",
  byLength: (minibatches, lecture) =>
    `Zuallererst die Länge: Diese Läufe enden nach ${whole.format(minibatches)} Minibatches; in der Vorlesung wurde ${whole.format(lecture / minibatches)}-mal so lange trainiert, über ${whole.format(lecture)}. Erst mit ${whole.format(lecture)} ist der Vergleich gerecht.`,
  bySplit: (digits, all, step) =>
    `Die Aufteilung: Jeder Seed hält andere Ziffern für den Test zurück, ${whole.format(digits)} von ${whole.format(all)}; jede macht ${share(step)} aus. Allein durch den Zufall dieser Auswahl streut eine Genauigkeit p um etwa`,
  byStart:
    "Der Anfang: Gewichte und Bias-Werte beginnen als Zufallszahlen, und das Training endet dort, wohin sie führen.",
  byMinibatches: "Die Minibatches: Jeder besteht aus 64 zufällig gezogenen Ziffern.",
  bySeed:
    "Aufteilung, Anfang und Minibatches kommen alle vom Seed. Derselbe Seed ergibt dieselben Gewichte, bis aufs letzte Bit; der Seed der Vorlesung ist nicht bekannt, ihr Ergebnis also ein Punkt unter anderen.",
  question: (digits) => `Die Matrix der Vorlesung zählt ${digits} Ziffern. Wie viele davon erkennt ihr Netz falsch?`,
  counted: (right, all) =>
    `Alle zusammen sind die Summe der Matrix, ${all}, die richtigen ihre Spur, ${right}: Es bleiben ${all - right}. Die Genauigkeit ist ${right} / ${all} = ${share(right / all)}.`,
  thatIsRight: "So viele sind richtig: Ihre Summe ist die Spur.",
  hint: "Was richtig ist, steht auf der Diagonalen; die Zahlen daneben sind die falschen.",
};
