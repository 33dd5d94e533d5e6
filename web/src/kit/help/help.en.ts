export const words = {
  /** One sentence a panel. */
  tips: {
    draw: "Your strokes are fitted into 8 × 8 cells, 64 numbers from 0 to 16: row by row they are the vector x that enters the network.",
    prediction: "The network's ten outputs for your digit, one a class; the largest is its answer.",
    network:
      "Your digit goes through all layers, from the pixels to the ten outputs, and each unit shows what it makes of it.",
    settings: "They decide what is trained and how; some take effect at once, the others start the run anew.",
    results:
      "How many digits are read correctly, and how wrong the answers are: on the digits trained with, and on digits never seen.",
    confusion:
      "Each test digit is counted in the row of what it is and the column of what the network takes it for: the diagonal is right.",
    inspector:
      "One neuron in numbers: inputs times weights make z, the activation makes a of it, and the gradient says what each weight does to the error.",
    runs: "Each run so far, its settings and results. Tick one to see its curve beside the present one, or train variants side by side.",
  },
  /** Before the name of a term of the glossary. */
  inLecture: "In the lecture:",
  tour: "Take the tour",
  tourHint: "Five stops, half a minute.",
  file: "Take the page along",
  fileHint: "One file of 2.0 MB, for a stick. Where it has been opened once, this page needs no network either.",
  access: "Accessibility",
  accessText: [
    "Everything can be done with a keyboard, and has a name and a value for screen readers; behind each chart is a table. Text can be enlarged and spaced. Motion is left out where your system asks for less.",
    "Tests look for what WCAG 2.2 (AA) asks for at every change, as far as programs can: contrast, names, order, target sizes, 320 pixels, spaced text. People who depend on it, and screen readers themselves, have not tried it yet.",
    "Known limits: single units in the pictures of the network are smaller than 24 pixels (the inspector and the list of outputs lead to each); drawing with strokes needs a pointer (cells can be filled by keys); digits are found on a photographed sheet by sight.",
    "Where something does not work for you, tell whoever gave you this page, or open an issue where its source is.",
  ],
  keyboard: "Keyboard",
  controls: "Controls",
  speedTip: "Minibatches a second: slow down to follow single steps",
  glossaryTitle: "Glossary",
  tryIt: "Try it",
  tryLabel: (term: string): string => `Try it: ${term}`,
  /** The lecture's terms, in its notation, by topic. */
  glossary: {
    neuron: {
      name: "Neuron",
      text: "The weighted sum of its inputs plus a bias, z = w₁x₁ + w₂x₂ + … + b, through an activation function: a = σ(z).",
    },
    layer: {
      name: "Fully connected layer",
      text: "Each neuron takes all outputs of the layer before: y = W x + b. In code, examples are rows: yᵀ = xᵀ Wᵀ + bᵀ.",
    },
    activation: {
      name: "Activation function",
      text: "What makes a layer more than a sum, element by element: sigmoid σ(x) = 1 / (1 + e⁻ˣ), ReLU max(0, x).",
    },
    approximation: {
      name: "Universal approximation",
      text: "A network with one hidden layer, if it is wide enough, can come as close as you like to any continuous function.",
    },
    forward: {
      name: "Forward pass",
      text: "An example goes through all layers: the output y of one is the input x of the next. What the way back needs is kept.",
    },
    oneHot: {
      name: "One-hot target",
      text: "The right answer t as ten numbers: 1 at the true digit, 0 at all others.",
    },
    loss: {
      name: "Loss",
      text: "How wrong an answer is, as one number. For the squared error, L = ½ (y − t)² with the derivative y − t.",
    },
    gradient: {
      name: "Gradient",
      text: "The partial derivatives of the loss with respect to all parameters, ∇L: where it points, the loss grows fastest.",
    },
    jacobian: {
      name: "Jacobian",
      text: "The derivative of a vector with respect to a vector, ∂f/∂x: row i is the gradient of the component fᵢ.",
    },
    chainRule: { name: "Chain rule", text: "Derivatives of chained functions multiply: dy/dx = dy/du · du/dx." },
    sigmoidPrime: {
      name: "Derivative of the sigmoid",
      text: "σ′(x) = σ(x) (1 − σ(x)). The forward pass has computed σ(x), so the backward pass only multiplies.",
    },
    backprop: {
      name: "Backpropagation",
      text: "The chain rule, layer by layer from the loss back. Layer: ∂E/∂x = Wᵀ ∂E/∂y, ∂E/∂b = ∂E/∂y, ∂E/∂W = ∂E/∂y xᵀ. Activation: ∂E/∂x = ∂E/∂y ⊙ σ′(x).",
    },
    descent: { name: "Gradient descent", text: "Small steps against the gradient, again and again: x ← x − η ∂f/∂x." },
    learningRate: {
      name: "Learning rate η",
      text: "How long the steps are. Too short, and they hardly get anywhere; too long, and they jump across the minimum.",
    },
    momentum: {
      name: "Momentum μ",
      text: "Inertia for the steps, v ← μ v − η ∂f/∂x and x ← x + v: it can carry them out of a local minimum.",
    },
    minibatch: {
      name: "Minibatch",
      text: "Some examples, 64 in the lecture, as rows of a matrix: Y = X Wᵀ + bᵀ. The mean of their gradients makes one step.",
    },
    softmax: {
      name: "Softmax and cross-entropy",
      text: "Softmax makes the outputs probabilities that sum to 1; cross-entropy is −log of the one for the true digit.",
    },
    split: {
      name: "Training and test digits",
      text: "1,437 of the 1,797 digits train the network; the other 360, which it never sees, test what it has learned.",
    },
    confusion: {
      name: "Confusion matrix",
      text: "Row: the true digit. Column: the answer, which is the largest output. A perfect network has counts in the diagonal only.",
    },
    accuracy: {
      name: "Accuracy",
      text: "The share of right answers: the sum of the diagonal divided by the sum of the whole matrix. The lecture's run: 0.9806.",
    },
  },
};
