#!/usr/bin/env python3
"""Writes golden.txt: trainings of the lecture (L13, L14) by an independent NumPy implementation in float64.

Usage: make_goldens.py digits.csv > golden.txt
digits.csv is scikit-learn's load_digits() as text: 64 counts and the label, a line each.

It works sample by sample, as the lecture's code does, and shares nothing with core/: random numbers, split and sampling
are written anew from their descriptions (core/include/nn/random.hpp, split.hpp, sampler.hpp). Made with Python 3.11 and
NumPy 1.24.2; floating point of other versions may differ in the last digits, far below the tests' bounds.

Format: per run a line `run NAME STRIDE LAYERS...`; then for each count of minibatches a line `minibatches N COUNT` and
COUNT numbers: every STRIDE-th parameter, W and b of each layer in turn, row by row.
"""
import sys

import numpy as np

MASK = (1 << 64) - 1


class Pcg32:
    def __init__(self, seed, stream):
        self.state, self.increment = 0, (stream << 1 | 1) & MASK
        self.next()
        self.state = (self.state + seed) & MASK
        self.next()

    def next(self):
        old = self.state
        self.state = (old * 6364136223846793005 + self.increment) & MASK
        word, turn = ((old >> 18 ^ old) >> 27) & 0xFFFFFFFF, old >> 59
        return (word >> turn | word << (-turn & 31)) & 0xFFFFFFFF

    def below(self, bound):
        threshold = (1 << 32) % bound
        while True:
            value = self.next()
            if value >= threshold:
                return value % bound

    def uniform(self):
        return (self.next() >> 8) / 2 ** 24

    def shuffle(self, items, count):
        for i in range(count):
            j = i + self.below(len(items) - i)
            items[i], items[j] = items[j], items[i]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def relu(z):
    return np.maximum(z, 0)


def relu_prime(z):
    return (z > 0).astype(float)


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


class Layer:
    def __init__(self, inputs, outputs, initializer, random):
        limit = {"uniform": 0.5, "he": np.sqrt(6 / inputs)}[initializer]
        draw = lambda: (2 * random.uniform() - 1) * limit
        self.weights = np.array([[draw() for _ in range(outputs)] for _ in range(inputs)])
        self.bias = np.array([[draw() if initializer == "uniform" else 0.0 for _ in range(outputs)]])
        self.clear()
        self.moments = {}

    def clear(self):
        self.delta_w, self.delta_b, self.passes = np.zeros_like(self.weights), np.zeros_like(self.bias), 0

    def forward(self, x):
        self.input = x
        return x @ self.weights + self.bias

    def backward(self, error):
        self.delta_w += self.input.T @ error
        self.delta_b += error
        self.passes += 1
        return error @ self.weights.T


def sgd(w, g, eta, t, m):
    return w - eta * g


def momentum(w, g, eta, t, m, mu=0.9):
    m["v"] = mu * m.get("v", 0) - eta * g
    return w + m["v"]


def nesterov(w, g, eta, t, m, mu=0.9):
    # With y the point ahead, y = x + mu v: the step of x as usual, the gradient at y.
    x = w - mu * m.get("v", 0)
    m["v"] = mu * m.get("v", 0) - eta * g
    return x + m["v"] + mu * m["v"]


def rmsprop(w, g, eta, t, m, rho=0.9, epsilon=1e-8):
    m["s"] = rho * m.get("s", 0) + (1 - rho) * g ** 2
    return w - eta * g / (np.sqrt(m["s"]) + epsilon)


def adam(w, g, eta, t, m, beta1=0.9, beta2=0.999, epsilon=1e-8):
    m["m"] = beta1 * m.get("m", 0) + (1 - beta1) * g
    m["v"] = beta2 * m.get("v", 0) + (1 - beta2) * g ** 2
    mean, square = m["m"] / (1 - beta1 ** t), m["v"] / (1 - beta2 ** t)
    return w - eta * mean / (np.sqrt(square) + epsilon)


def parameters(layers):
    return np.concatenate([p.ravel() for layer in layers for p in (layer.weights, layer.bias)])


def run(name, digits, widths, stops, stride, optimizer=sgd, eta=0.5, decay=0.0, kind="sigmoid", initializer="uniform",
        scale=1.0, seed=1, batch_size=64):
    order = list(range(len(digits)))
    Pcg32(seed, 3).shuffle(order, len(order))
    training = digits[order][:1437]
    x_train, y_train = training[:, :64] * scale, np.eye(10)[training[:, 64].astype(int)]

    random = Pcg32(seed, 1)
    layers = [Layer(i, o, initializer, random) for i, o in zip(widths, widths[1:])]
    hidden, hidden_prime = (sigmoid, sigmoid_prime) if kind == "sigmoid" else (relu, relu_prime)
    sampler, indices = Pcg32(seed, 2), list(range(1437))

    print("run", name, stride, *widths)
    for t in range(1, max(stops) + 1):
        sampler.shuffle(indices, batch_size)
        for j in indices[:batch_size]:
            output, sums = x_train[j:j + 1], []
            for layer in layers:
                sums.append(layer.forward(output))
                output = hidden(sums[-1])
            if kind == "sigmoid":  # squared error: mse_prime, then back through the last activation
                error = (output - y_train[j]) * sigmoid_prime(sums[-1])
            else:  # softmax and cross-entropy together
                error = softmax(sums[-1]) - y_train[j]
            for i in reversed(range(len(layers))):
                error = layers[i].backward(error)
                if i > 0:
                    error = error * hidden_prime(sums[i - 1])
        for layer in layers:
            g = layer.delta_w / layer.passes + decay * layer.weights
            layer.weights = optimizer(layer.weights, g, eta, t, layer.moments.setdefault("w", {}))
            layer.bias = optimizer(layer.bias, layer.delta_b / layer.passes, eta, t, layer.moments.setdefault("b", {}))
            layer.clear()
        if t in stops:
            probes = parameters(layers)[::stride]
            print("minibatches", t, len(probes))
            print(*(repr(float(p)) for p in probes))


def main(path):
    digits = np.loadtxt(path, delimiter=",")
    run("small", digits, [64, 12, 8, 10], (1, 10, 100), 1)
    run("lecture", digits, [64, 128, 64, 10], (1, 10, 100), 17)
    for optimizer, eta in ((sgd, 0.1), (momentum, 0.05), (nesterov, 0.05), (rmsprop, 0.001), (adam, 0.001)):
        run(optimizer.__name__, digits, [64, 12, 8, 10], (1, 3, 20), 5, optimizer=optimizer, eta=eta, decay=0.01,
            kind="relu", initializer="he", scale=1 / 16, seed=7)


if __name__ == "__main__":
    main(*sys.argv[1:])
