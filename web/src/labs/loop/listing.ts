/** The lecture's loop as code that can be read without knowing a library. Only lines that do something have a name. */

export type LineName =
  | "sample"
  | "take"
  | "forward"
  | "loss"
  | "backward"
  | "step"
  | "end"
  | "fc-keep"
  | "fc-sum"
  | "fc-delta-w"
  | "fc-delta-b"
  | "fc-passes"
  | "fc-error"
  | "fc-weights"
  | "fc-bias"
  | "fc-clear"
  | "fc-reset"
  | "act-keep"
  | "act-value"
  | "act-error"
  | "act-nothing"
  | "mse-return"
  | "digit"
  | "pass"
  | "append";

export interface Line {
  /** Levels of indentation. */
  readonly depth: number;
  readonly code: string;
  /** A line where the debugger can stop. */
  readonly name: LineName | null;
}

/** What fit calls. */
export type Callee = "connected" | "activation" | "mse";
/** Blocks that can be looked at beside fit. */
export type Shown = Callee | "network" | "init";
export type BlockName = "fit" | "predict" | Shown;

/** `name | code`, or `| code` for a line that only leads to others; two spaces per level. */
function lines(source: string): readonly Line[] {
  return source
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [name = "", rest = ""] = line.split(/ *\|(.*)/s);
      const code = rest.trim();
      return { depth: (rest.length - 1 - code.length) / 2, code, name: name === "" ? null : (name as LineName) };
    });
}

const PREDICT = lines(`
           |   def predict(self, x):
           |     outputs = []
digit      |     for values in x:
           |       for layer in self.layers:
pass       |         values = layer.forward(values)
append     |       outputs.append(values)
           |     return outputs
`);

/** Does not give away the functions that are the lecture's homework: mse_prime has no body, and sigmoid_prime is only called. */
export const LISTING: Readonly<Record<BlockName, readonly Line[]>> = {
  fit: lines(`
           | def fit(self, x_train, y_train, minibatches,
           |         learning_rate, batch_size=64):
end        |   for i in range(minibatches):
sample     |     rows = rng.permutation(len(x_train))[:batch_size]
           |     for row in rows:
take       |       values = x_train[row]
           |       for layer in self.layers:
forward    |         values = layer.forward(values)
loss       |       error = mse_prime(y_train[row], values)
           |       for layer in reversed(self.layers):
backward   |         error = layer.backward(error)
           |     for layer in self.layers:
step       |       layer.step(learning_rate)
`),
  connected: lines(`
           | class FullyConnectedLayer:
           |   def forward(self, x):
fc-keep    |     self.x = x
fc-sum     |     return x @ self.weights + self.bias
           |   def backward(self, dy):
fc-delta-w |     self.delta_w += self.x.T @ dy
fc-delta-b |     self.delta_b += dy
fc-passes  |     self.passes += 1
fc-error   |     return dy @ self.weights.T
           |   def step(self, eta):
fc-weights |     self.weights -= eta * self.delta_w / self.passes
fc-bias    |     self.bias -= eta * self.delta_b / self.passes
fc-clear   |     self.delta_w, self.delta_b = 0, 0
fc-reset   |     self.passes = 0
`),
  activation: lines(`
           | class ActivationLayer:
           |   def forward(self, x):
act-keep   |     self.x = x
act-value  |     return sigmoid(x)
           |   def backward(self, dy):
act-error  |     return dy * sigmoid_prime(self.x)
           |   def step(self, eta):
act-nothing|     pass
`),
  network: [
    ...lines(`
           | class Network:
           |   def add(self, layer):
           |     self.layers.append(layer)
`),
    ...PREDICT.map((line) => ({ ...line, name: null })),
    ...lines(`
           | network = Network()
           | network.add(FullyConnectedLayer(64, 128))
           | network.add(ActivationLayer())
           | network.add(FullyConnectedLayer(128, 64))
           | network.add(ActivationLayer())
           | network.add(FullyConnectedLayer(64, 10))
           | network.add(ActivationLayer())
           | network.fit(x_train, y_train,
           |             minibatches=40000, learning_rate=0.5)
`),
  ],
  predict: PREDICT.map((line) => ({ ...line, depth: line.depth - 1 })),
  init: lines(`
           | class FullyConnectedLayer:
           |   def __init__(self, inputs, outputs):
           |     self.weights = rng.uniform(-0.5, 0.5, (inputs, outputs))
           |     self.bias = rng.uniform(-0.5, 0.5, (1, outputs))
           |     self.delta_w, self.delta_b = 0, 0
           |     self.passes = 0
           | class Network:
           |   def __init__(self):
           |     self.layers = []
`),
  mse: lines(`
           | def mse_prime(y, out):
mse-return |   return ...  # your homework
`),
};
