"""NumPy: the reference that every contender is compared with, and two contenders. Talks as protocol.hpp says.

  numpy_peer.py reference FIXTURES   the parameters after one minibatch of each preset, and a prediction, in float64, as JSON
  numpy_peer.py FIXTURES             answers; workloads `lecture` (minibatches as matrices, float32) and `samples` (as the
                                     lecture's code does it: one example after the other, float64)
"""

import json
import sys
import time

import numpy as np

BATCH, MINIBATCHES, RATE = 64, 16, 0.5
WIDTHS = {"lecture": [64, 128, 64, 10], "figure": [64, 128, 64, 32, 10]}


def read_fixture(folder, preset, scalar):
    numbers = np.fromfile(f"{folder}/{preset}.bin", dtype="<f4").astype(scalar)
    widths = WIDTHS[preset]
    used = 0

    def take(*shape):
        nonlocal used
        used += int(np.prod(shape))
        return numbers[used - int(np.prod(shape)) : used].reshape(shape).copy()

    layers = [[take(i, o), take(o)] for i, o in zip(widths, widths[1:])]
    batches = [(take(BATCH, widths[0]), take(BATCH, widths[-1])) for _ in range(MINIBATCHES)]
    assert used == numbers.size
    return layers, batches


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Batched:
    """float32, a product for each of equations 12 to 14; into arrays that are kept where NumPy lets us."""

    def __init__(self, layers, batches):
        self.initial, self.batches = layers, batches
        self.values = [np.empty((BATCH, b.size), np.float32) for _, b in layers]
        self.reset()

    def reset(self):
        self.layers = [[w.copy(), b.copy()] for w, b in self.initial]
        self.next = 0

    def step(self):
        x, t = self.batches[self.next % MINIBATCHES]
        self.next += 1
        inputs = [x, *self.values]
        for (w, b), y, a in zip(self.layers, self.values, inputs):
            np.dot(a, w, out=y)
            y += b
            np.negative(y, out=y)
            np.exp(y, out=y)
            y += 1
            np.reciprocal(y, out=y)
        error = self.values[-1] - t
        for i in reversed(range(len(self.layers))):
            (w, b), y = self.layers[i], self.values[i]
            error *= y * (1 - y)
            before = error @ w.T if i > 0 else None
            w -= (inputs[i].T @ error) * np.float32(RATE / BATCH)
            b -= error.sum(axis=0) * np.float32(RATE / BATCH)
            error = before

    def parameters(self):
        return self.layers


class Samples(Batched):
    """The lecture's FullyConnectedLayer and ActivationLayer, written out (L13 to L15)."""

    def step(self):
        x, t = self.batches[self.next % MINIBATCHES]
        self.next += 1
        sums = [[np.zeros(w.shape), np.zeros((1, b.size))] for w, b in self.layers]
        for j in range(BATCH):
            y = x[j : j + 1]
            inputs, scores = [], []
            for w, b in self.layers:
                inputs.append(y)
                scores.append(np.dot(y, w) + b)
                y = sigmoid(scores[-1])
            error = y - t[j : j + 1]
            for i in reversed(range(len(self.layers))):
                error = sigmoid(scores[i]) * (1 - sigmoid(scores[i])) * error
                before = np.dot(error, self.layers[i][0].T)
                sums[i][0] += np.dot(inputs[i].T, error)
                sums[i][1] += error
                error = before
        for layer, (dw, db) in zip(self.layers, sums):
            layer[0] -= RATE * dw / BATCH
            layer[1] -= RATE * db[0] / BATCH


def lecture_reference(folder):
    layers, ((x, t), *_) = read_fixture(folder, "lecture", np.float64)
    inputs = [x]
    for w, b in layers:
        inputs.append(sigmoid(inputs[-1] @ w + b))
    prediction = inputs[-1][0]
    error = inputs[-1] - t
    for i in reversed(range(len(layers))):
        error = error * inputs[i + 1] * (1 - inputs[i + 1])
        before = error @ layers[i][0].T
        layers[i][0] -= RATE * inputs[i].T @ error / BATCH
        layers[i][1] -= RATE * error.mean(axis=0)
        error = before
    return flat(layers), prediction.tolist()


def figure_reference(folder):
    """Adam's first step: both moments, corrected for their start at 0, are the gradient and its square."""
    layers, ((x, t), *_) = read_fixture(folder, "figure", np.float64)
    inputs = [x]
    for w, b in layers:
        inputs.append(np.maximum(inputs[-1] @ w + b, 0))
    scores = inputs[-2] @ layers[-1][0] + layers[-1][1]
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    error = (odds / odds.sum(axis=1, keepdims=True) - t) / BATCH
    for i in reversed(range(len(layers))):
        before = (error @ layers[i][0].T) * (inputs[i] > 0)
        for parameter, d in ((layers[i][0], inputs[i].T @ error), (layers[i][1], error.sum(axis=0))):
            parameter -= 0.001 * d / (np.abs(d) + 1e-8)
        error = before
    return flat(layers)


def flat(layers):
    return [float(number) for layer in layers for tensor in layer for number in tensor.ravel()]


def verify(workload):
    workload.reset()
    workload.step()
    return {"values": flat(workload.parameters())}


def block(workload, milliseconds):
    workload.reset()
    done, elapsed, start = 0, 0.0, time.perf_counter()
    while elapsed * 1000 < milliseconds:
        workload.step()
        done += 1
        elapsed = time.perf_counter() - start
    return {"perSecond": done / elapsed}


def main():
    if sys.argv[1] == "reference":
        lecture, predict = lecture_reference(sys.argv[2])
        print(json.dumps({"lecture": lecture, "figure": figure_reference(sys.argv[2]), "predict": predict}))
        return
    kinds = {"lecture": (Batched, np.float32), "samples": (Samples, np.float64)}
    workloads = {n: kind(*read_fixture(sys.argv[1], "lecture", scalar)) for n, (kind, scalar) in kinds.items()}
    for line in sys.stdin:
        call, name, *milliseconds = line.split()
        reply = verify(workloads[name]) if call == "verify" else block(workloads[name], float(milliseconds[0]))
        print(json.dumps(reply), flush=True)


main()
