#!/usr/bin/env python3
"""Model files of `digits` in NumPy's hands, and NumPy's in those of `digits`.

Usage: model_files.py path/to/digits. Exit status 77 where there is no NumPy.
"""
import json
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import numpy as np
except ImportError:
    print("skipped: this Python has no NumPy (Debian: python3-numpy)")
    sys.exit(77)


def digits(*arguments):
    result = subprocess.run([sys.argv[1], *map(str, arguments)], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def read_text(path):
    """(W, b) of each layer, W (inputs, outputs)."""
    lines = iter(Path(path).read_text().splitlines())
    layers = []
    for line in lines:
        if line.startswith("W "):
            rows = int(line.split()[1])
            weights = np.array([next(lines).split() for _ in range(rows)], np.float32)
            assert next(lines).startswith("b ")
            layers.append((weights, np.array(next(lines).split(), np.float32)))
    return layers


def read_safetensors(path):
    """Tensors by name, and the metadata: the format in eight lines."""
    content = Path(path).read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    data = content[8 + length :]
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        assert entry["dtype"] == "F32"
        begin, end = entry["data_offsets"]
        tensors[name] = np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"])
    return tensors, metadata


def check_written(folder):
    run = ["train", "--minibatches", 20, "--save"]
    for name in ("model.txt", "model.safetensors", "model.npz"):
        digits(*run, folder / name)
    layers = read_text(folder / "model.txt")
    tensors, metadata = read_safetensors(folder / "model.safetensors")
    arrays = np.load(folder / "model.npz")
    for index, (weights, bias) in enumerate(layers):
        np.testing.assert_array_equal(tensors[f"{2 * index}.weight"], weights.T)
        np.testing.assert_array_equal(tensors[f"{2 * index}.bias"], bias)
        np.testing.assert_array_equal(arrays[f"coefs_{index}"], weights)
        np.testing.assert_array_equal(arrays[f"intercepts_{index}"], bias)
    assert len(tensors) == 2 * len(layers)
    assert metadata["spec"] == str(arrays["spec"])
    assert metadata["spec"].startswith("layers=64,128,64,10\n")
    return layers


def check_read(folder, layers):
    """The same network as other programs write it gives the same answers."""
    random = np.random.default_rng(1)
    rows = np.hstack([random.integers(0, 17, (500, 64)), random.integers(0, 10, (500, 1))])
    np.savetxt(folder / "rows.csv", rows, "%d", ",")

    def answers(name):
        return digits("evaluate", "--model", folder / name, "--csv", folder / "rows.csv", "--json")

    wanted = answers("model.txt")
    assert wanted == answers("model.safetensors") == answers("model.npz")
    # Foreign: float64, by columns as a transposed array is saved, no spec.
    arrays = {f"coefs_{i}": np.asfortranarray(w, np.float64) for i, (w, _) in enumerate(layers)}
    arrays |= {f"intercepts_{i}": b.astype(np.float64) for i, (_, b) in enumerate(layers)}
    np.savez(folder / "foreign.npz", **arrays)
    assert wanted == answers("foreign.npz")
    np.savez_compressed(folder / "compressed.npz", **arrays)
    refused = subprocess.run(
        [sys.argv[1], "evaluate", "--model", folder / "compressed.npz", "--csv", folder / "rows.csv"],
        capture_output=True,
        text=True,
    )
    assert refused.returncode == 2 and "savez_compressed" in refused.stderr, refused


with tempfile.TemporaryDirectory() as name:
    check_read(Path(name), check_written(Path(name)))
