import type { words as english } from "./address.en";
import { numbers } from "./de";

const { whole } = numbers;

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function viewsOf(lab: string, views: readonly string[]): string {
  if (!lab) return "möglich ist es neben einem Labor, wie in lab=layer&view=batch";
  return views.length > 0 ? `lab=${lab} hat ${views.join(", ")}` : `lab=${lab} hat keine Ansichten`;
}

export const words: typeof english = {
  problem: (problem) => {
    switch (problem.kind) {
      case "unknown":
        return `Nicht übernommen: „${cut(problem.name, 24)}“ ist nichts, was ein Link sagen kann`;
      case "twice":
        return `Der Link nennt ${problem.name} zweimal; das erste zählt`;
      case "damaged":
        return `Nicht übernommen: ${problem.name} wurde unterwegs verändert, denn die Prüfsumme stimmt nicht: öffne den Link so, wie er geschrieben wurde. Das Netz ist so, wie es sein Seed macht`;
      case "illegal":
        return `Nicht übernommen: ${problem.name} ist „${cut(problem.value, 24)}“; möglich ist ${cut(problem.legal, 120)}`;
      case "view":
        return `Nicht übernommen: view ist „${cut(problem.value, 24)}“; ${viewsOf(problem.lab, problem.views)}`;
      case "spec":
        return `Nicht übernommen: ${cut(problem.sentence, 160)}`;
      case "long":
        return `Nicht übernommen: der Link hat ${whole.format(problem.length)} Zeichen; möglich sind ${whole.format(problem.most)}`;
    }
  },
  more: (count) => `und ${whole.format(count)} weitere`,
};
