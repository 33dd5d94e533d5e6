export const words = {
  title: "Gradient descent",
  lead: "Small steps against the slope, again and again, lead downhill. How long they are decides whether they arrive.",
  views: { curve: "Steps on a curve", momentum: "Momentum", race: "Race of optimizers" },
  curve: {
    lead: "The slope says which way is down, the learning rate η how far to go. Drag the start, move η, and watch what becomes of the steps.",
    plot: (f: string) => `The curve f(x) = ${f}, and the steps on it`,
    start: "Start",
    rate: "Learning rate η",
    steps: "Steps",
    examples: "Examples",
    example: {
      lecture: (rate: string) => `The lecture: ${rate}`,
      bad: (rate: string) => `Badly chosen: ${rate}`,
      best: (rate: string) => `One step: ${rate}`,
      limit: (rate: string) => `For ever: ${rate}`,
      beyond: (rate: string) => `Too far: ${rate}`,
    },
    exampleNear: {
      best: (rate: string) => `1 / f″: ${rate}`,
      limit: (rate: string) => `2 / f″: ${rate}`,
      beyond: (rate: string) => `Above 2 / f″: ${rate}`,
    },
    badNote: (rate: string, end: string) =>
      `The lecture prints where its badly chosen run ends, ${end}, but not its η: ${rate} is worked back from that.`,
    pace: {
      creeps: (factor: string) => `Slow: each step leaves ${factor} of the distance to the minimum.`,
      approaches: (factor: string) =>
        `Good: it comes down on one side, and each step leaves ${factor} of the distance to the minimum.`,
      arrives: () => "Exactly right: the first step arrives. Nobody knows this η beforehand, for it takes f″.",
      oscillates: (factor: string) =>
        `It jumps across the minimum, from side to side, and each step leaves ${factor} of the distance.`,
      swings: () => "Each step jumps across the minimum and just as far up the other side: it goes on for ever.",
      diverges: (factor: string) =>
        `It diverges: each step makes the distance to the minimum ${factor} times as large.`,
    },
    /** Where f is no parabola: what theory says holds near the minimum only. */
    paceNear: {
      creeps: (factor: string) => `Slow: near the minimum each step leaves ${factor} of the distance to it.`,
      approaches: (factor: string) =>
        `Near the minimum it comes down on one side, and each step leaves ${factor} of the distance.`,
      arrives: () =>
        "Near the minimum nothing can be faster: there this η is 1 / f″, and each step leaves next to nothing of the distance.",
      oscillates: (factor: string) =>
        `Near the minimum it jumps across it, from side to side, and each step leaves ${factor} of the distance.`,
      swings: () => "This η is 2 / f″ at the minimum: near it, each step jumps about as far to the other side.",
      diverges: (factor: string) =>
        `It cannot settle in this minimum: near it, each step makes the distance ${factor} times as large.`,
    },
    atMinimum: "It starts in the minimum itself: the slope is 0, so no η moves it. Move the start.",
    nowhere: "From here it goes downhill without end: there is no minimum to be found.",
    level: "The slope is 0 here, so nothing moves: this is no minimum, but the steps cannot tell.",
    constant: "This function is constant: every point is as low as any other, so there is nothing to descend.",
    flat: "The bottom is flat, f″ = 0: near it no η leaves a fixed share of the distance, and the steps get slower and slower.",
    escaped: (step: string) => `After ${step} steps the numbers leave every picture, so the run is stopped.`,
    outside: "This step is outside the picture.",
    result: (steps: string, x: string, minimum: string) =>
      `After ${steps} steps x = ${x}. The minimum is at ${minimum}.`,
    resultOfSeveral: (steps: string, x: string, minimum: string) =>
      `After ${steps} steps x = ${x}. The minimum downhill from the start is at ${minimum}.`,
    resultAlone: (steps: string, x: string) => `After ${steps} steps x = ${x}.`,
    table: "The steps in numbers",
    columns: { step: "Step", x: "x", slope: "f′(x)", move: "η f′(x)" },
    goTo: (step: string) => `Show step ${step}`,
    distance: "Distance to the minimum",
    distancePlot: "Distance to the minimum after each step, on a logarithmic axis",
    theory: "dashed: what theory says",
    theoryNear: "dashed: on a parabola with the same f″",
    polynomial: "f(x) =",
    polynomialLabel: "Polynomial f(x)",
    polynomialFault: (part: string) =>
      `${part === "" ? "Something is missing" : `“${part}” is no term`}: expected a polynomial up to x^6, such as 7x^2 + 3x - 9.`,
    polynomialRange: "Each coefficient must be from 0.000001 to 1000 in size.",
    question: (f: string) =>
      `Take f(x) = ${f} instead: from which η on do the steps no longer come nearer to the minimum?`,
    hint: (curvature: string) =>
      `Each step multiplies the distance by 1 − η f″, and here f″ = ${curvature}: for which η is that −1? You can put f(x) into the field above and try.`,
    right: (limit: string) => `|1 − η f″| is below 1 as long as η is below 2 / f″ = ${limit}.`,
  },
  momentum: {
    lead: "Two balls start at the same place. One follows the slope alone, the other keeps a share μ of its velocity v.",
    plot: (f: string) => `The curve f(x) = ${f}, and two balls on it: one with momentum, one without`,
    courses: "Function",
    course: { valleys: "Two valleys", lecture: "The lecture's parabola" },
    rate: "Learning rate η",
    inertia: "Momentum μ",
    start: "Start",
    without: "Without momentum",
    with: "With momentum",
    rolls: "On its way.",
    letter: { without: "A", with: "B" },
    velocity: "v",
    at: (x: string, height: string) => `x = ${x}, f(x) = ${height}`,
    ends: {
      deepest: (x: string, minimum: string) => `It ends at x = ${x}, near the global minimum, ${minimum}.`,
      local: (x: string, minimum: string) => `It ends at x = ${x}, near a local minimum, ${minimum}.`,
      moving: (x: string) => `It is still moving after the last step, at x = ${x}.`,
      escaped: () => "It leaves the picture.",
    },
    way: "Where they are, step by step",
    wayPlot: "x of both balls after each step",
    worked: "The recurrence in numbers",
    workedRemark: "with momentum, from the start",
    question: (f: string, start: string, rate: string, inertia: string) =>
      `f(x) = ${f}, start ${start}, η = ${rate}, μ = ${inertia}: what is v after the third step?`,
    hint: (v: string, x: string, slope: string) =>
      `After the second step v is ${v}, and at x = ${x} the slope is ${slope}: put them into v ← μ v − η f′(x).`,
    right: (v: string, x: string) => `v = ${v}, and so x = ${x}.`,
  },
  race: {
    lead: "Five optimizers start at the same place of the same surface. Choose a place on the map, or drag the start there.",
    surfaces: "Surface",
    surface: {
      bowl: "Elongated bowl",
      rosenbrock: "Rosenbrock's valley",
      saddle: "Saddle",
      himmelblau: "Himmelblau's four minima",
    },
    about: {
      bowl: "Fifty times as steep across as along. Plain steps must be small enough for the steep side, and crawl along the other.",
      rosenbrock: "Into the bent valley all come soon; along its nearly level floor, inertia is what helps.",
      saddle:
        "On the ridge the slope leads to the saddle, where it is nearly 0. How long one lingers there is decided by η: at the best of the rates plain steps leave first, with a small one last.",
      himmelblau: "Four minima, all equally deep. Which one is found depends on the start, the optimizer and its η.",
    },
    minimum: "minimum",
    map: "Map of the surface with the paths of five optimizers",
    start: "Start",
    startValue: (x: string, y: string) => `x = ${x}, y = ${y}`,
    table: "The five in numbers",
    columns: { optimizer: "Optimizer", x: "x", y: "y", height: "f(x, y)", arrival: "Arrived" },
    rates: "Learning rates",
    rateOf: (optimizer: string) => `η of ${optimizer}`,
    arrivedAt: (step: string) => `step ${step}`,
    underway: "–",
    escaped: "diverged",
    loss: "Height of each, step by step",
    lossPlot: "f(x, y) after each step, on a logarithmic axis",
    goal: (height: string) => `Arrived: below ${height} from then on, up to the last step.`,
    tuned:
      "So that the comparison is fair, each begins with the rate that arrives earliest here, of the same for all: 1, 2 and 5 times powers of ten, from 0.00001 to 1.",
    exact: "Here the gradient is exact, so SGD is plain gradient descent. Momentum and Nesterov: μ = 0.9.",
    winner: (optimizer: string, step: string) => `${optimizer} arrives first, at step ${step}.`,
    nobody: (steps: string) => `Nobody arrives within ${steps} steps.`,
    usual: "Usual start, best η",
    question:
      "Before you try it: who arrives first in Rosenbrock's valley, from the usual start, each with the best η of the same rates?",
    hint: "The valley's floor is long, bent and nearly level. Choose it above and watch.",
    right: (optimizer: string, step: string, second: string) => `${optimizer} arrives at step ${step}. SGD ${second}.`,
    secondAt: (step: string) => `needs ${step} steps`,
    secondNever: (steps: string) => `is still on its way after ${steps} steps`,
  },
};
