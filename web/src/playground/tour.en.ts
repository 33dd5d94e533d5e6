import type { TourState } from "../plain/tour";

export const words = {
  stop: (stop: number, all: number): string => `${stop} of ${all}`,
  next: "Next",
  back: "Back",
  skip: "Skip tour",
  done: "Done",
  stops: {
    draw: {
      name: "Draw a digit",
      text: ({ answers, isTrained }: TourState): string =>
        `Here, with mouse, finger, pen or keys. The cells around your strokes are all that the network sees.${
          answers
            ? ` Prediction shows at once what it takes them for${isTrained ? "." : ": a guess, for it has learned nothing yet."}`
            : ""
        }`,
    },
    train: {
      name: "Train",
      text: ({ phase }: TourState): string =>
        ({
          waiting:
            "Press Train: minibatch after minibatch, each step goes against the gradient, to make the loss smaller. Step takes a single one.",
          training:
            "The network is being trained: minibatch after minibatch, each step goes against the gradient, to make the loss smaller. Pause halts it.",
          over: "This run has ended. Train starts it again from minibatch 0, and each step goes against the gradient, to make the loss smaller.",
        })[phase],
    },
    network: {
      name: "Look inside",
      text: ({ view, isTrained }: TourState): string =>
        ({
          change: `Each little picture is a neuron of the first layer: what training has changed in the weights of its 64 pixels.${
            isTrained ? "" : " Nothing yet: train, and strokes take shape."
          }`,
          weights: "Each little picture is a neuron of the first layer, with the weights of its 64 pixels.",
          graph:
            "Each place in a layer is a neuron. The lines are the weights that speak most for and against the answer.",
        })[view],
    },
    results: {
      name: "See it learn",
      text: (): string =>
        "While the network learns, accuracy rises and the loss falls. The solid blue curve is for test digits, which it is not trained on.",
    },
    confusion: {
      name: "See what it confuses",
      text: (): string =>
        "Row: what the digit is. Column: what the network says. What lies beside the diagonal is wrong.",
    },
  },
};
