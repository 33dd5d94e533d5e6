import { numbers } from "../../texts/en";

const { whole, decimalPoint } = numbers;

function share(value: number): string {
  return value.toFixed(4).replace(".", decimalPoint);
}

export const words = {
  title: "The result",
  lead: "Train the lecture's network again, with seed after seed. Why does your number differ from the lecture's?",
  run: "The lecture's run, again",
  length: "Minibatches of a run",
  minibatches: "minibatches a run; the lecture's are 40,000",
  train: "Train seed after seed",
  goOn: "Continue",
  status: "Training of the seeds",
  next: (seed: number): string => `Seed ${seed} is next`,
  at: (seed: number, minibatch: number, all: number): string =>
    `Seed ${seed}: ${whole.format(minibatch)} of ${whole.format(all)} minibatches`,
  left: (seconds: number): string => `about ${whole.format(Math.ceil(seconds))} s left`,
  whose: "Whose matrix is shown",
  yours: "Your run",
  lectures: "The lecture's",
  shownRun: (seed: number, minibatch: number): string => `Seed ${seed} after ${whole.format(minibatch)} minibatches`,
  shownLecture: "as the lecture prints it",
  nothingYet: "Nothing is trained yet; this is the lecture's.",
  matrix: "Confusion matrix of the run that is shown",
  axes: "Row: true label, 0 to 9. Column: predicted. Right ones are on the diagonal.",
  checksum: "Checksum of the weights; the same in every browser:",
  distribution: (minibatches: number): string =>
    `Accuracy after ${whole.format(minibatches)} minibatches: a dot a seed`,
  dots: "Runs by their seeds: arrow keys show the matrix of another",
  dot: (seed: number, accuracy: number): string => `Seed ${seed}: ${share(accuracy)}`,
  lectureMark: (accuracy: number): string => `lecture ${share(accuracy)}`,
  meanMark: (accuracy: number): string => `mean ${share(accuracy)}`,
  noRuns: "Each run that ends adds a dot here.",
  summary: (runs: number, mean: number, deviation: number): string =>
    runs === 1
      ? `1 run: ${share(mean)}. A spread takes two.`
      : `${whole.format(runs)} runs: ${share(mean)} on average, standard deviation ${share(deviation)}.`,
  rank: (atMost: number, runs: number, lecture: number): string =>
    `${whole.format(atMost)} of ${whole.format(runs)} are no better than the lecture's ${share(lecture)}.`,
  few: "With so few runs, the spread itself is uncertain: let more seeds train.",
  why: "Why does my number differ from the lecture's?",
  byLength: (minibatches: number, lecture: number): string =>
    `The length, first of all. Your runs end after ${whole.format(minibatches)} minibatches; the lecture's trained ${whole.format(lecture / minibatches)} times as long, for ${whole.format(lecture)}. Choose ${whole.format(lecture)} to compare like with like.`,
  /** A formula follows. */
  bySplit: (digits: number, all: number, step: number): string =>
    `The split. Each seed holds back other digits for the test, ${whole.format(digits)} of ${whole.format(all)}; each is worth ${share(step)}. Chance in that choice alone spreads an accuracy p by about`,
  byStart: "The start. Weights and biases begin as random numbers, and training ends where they lead.",
  byMinibatches: "The minibatches. Each is made of 64 digits drawn at random.",
  bySeed:
    "Split, start and minibatches all come from the seed. The same seed gives the same weights to the last bit; the lecture's is not known, so its result is one dot among yours.",
  question: (digits: number): string =>
    `The lecture's matrix counts ${digits} digits. How many of them does its network get wrong?`,
  counted: (right: number, all: number): string =>
    `All are the matrix's sum, ${all}, and the right ones its trace, ${right}: ${all - right} are left. The accuracy is ${right} / ${all} = ${share(right / all)}.`,
  thatIsRight: "So many are right: their sum is the trace.",
  hint: "What is right stands on the diagonal; the counts beside it are the wrong ones.",
};
