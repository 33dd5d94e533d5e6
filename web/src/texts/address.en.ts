import type { ToldProblem } from "../plain/problem";
import { numbers } from "./en";

const { whole } = numbers;

/** However long a stranger's text is, the page says it in a line. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function viewsOf(lab: string, views: readonly string[]): string {
  if (!lab) return "expected a lab beside it, as in lab=layer&view=batch";
  return views.length > 0 ? `lab=${lab} has ${views.join(", ")}` : `lab=${lab} has no views`;
}

export const words = {
  problem: (problem: ToldProblem): string => {
    switch (problem.kind) {
      case "unknown":
        return `Not followed: “${cut(problem.name, 24)}” is nothing that a link can say`;
      case "twice":
        return `The link says ${problem.name} twice; the first counts`;
      case "damaged":
        return `Not followed: ${problem.name} was changed on the way, for its checksum is another: open the link as it was written. The network is as its seed makes it`;
      case "illegal":
        return `Not followed: ${problem.name} is “${cut(problem.value, 24)}”; expected ${cut(problem.legal, 120)}`;
      case "view":
        return `Not followed: view is “${cut(problem.value, 24)}”; ${viewsOf(problem.lab, problem.views)}`;
      case "spec":
        return `Not followed: ${cut(problem.sentence, 160)}`;
      case "long":
        return `Not followed: the link has ${whole.format(problem.length)} characters; expected at most ${whole.format(problem.most)}`;
    }
  },
  more: (count: number): string => `and ${whole.format(count)} more`,
};
