export const words = {
  stop: (stop: number, all: number): string => `${stop} of ${all}`,
  next: "Next",
  back: "Back",
  skip: "Skip tour",
  done: "Done",
  stops: {
    draw: {
      name: "Draw a digit",
      text: "Here, with mouse, finger, pen or keys. The cells around your strokes are all that the network sees; below, it says at once what it takes them for: not much yet.",
    },
    train: {
      name: "Train",
      text: "Press Train: minibatch after minibatch, each step makes the loss a little smaller. Step takes a single one.",
    },
    network: {
      name: "Look inside",
      text: "Each little picture is a neuron of the first layer, with the weights to its 64 pixels. In training, strokes take shape.",
    },
    results: {
      name: "See it learn",
      text: "Accuracy rises, the loss falls. The blue curve is for digits that the network has never seen.",
    },
    confusion: {
      name: "See what it confuses",
      text: "Row: what the digit is. Column: what the network says. What lies beside the diagonal is wrong.",
    },
  },
};
