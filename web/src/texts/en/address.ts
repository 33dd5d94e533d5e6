import type { Problem } from "../../state/address";
import { numbers } from "../en";

const { whole } = numbers;

/** However long a stranger's text is, the page says it in a line. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

export const words = {
  problem: (problem: Problem): string => {
    switch (problem.kind) {
      case "unknown":
        return `Not followed: “${cut(problem.name, 24)}” is nothing that a link can say`;
      case "twice":
        return `The link says ${problem.name} twice; the first counts`;
      case "illegal":
        return `Not followed: ${problem.name} is “${cut(problem.value, 24)}”; expected ${cut(problem.legal, 120)}`;
      case "spec":
        return `Not followed: ${cut(problem.sentence, 160)}`;
      case "long":
        return `Not followed: the link has ${whole.format(problem.length)} characters; expected at most ${whole.format(problem.most)}`;
    }
  },
  more: (count: number): string => `and ${whole.format(count)} more`,
};
