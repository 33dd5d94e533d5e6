#!/usr/bin/env python3
"""Answers of programs that the page saves. Usage: programs.py LIBRARY FOLDER...

In each folder: network.py and the file it loads, and counts.json, digits (n, 64); outputs.json is written, and, where
scikit-learn has the digits, printed.txt: what the program prints.
Prints the library's version. Exit status 77 where it is not installed.
"""
import contextlib
import importlib
import importlib.util
import io
import json
import runpy
import struct
import sys
import types
from pathlib import Path


def load_file(path):
    """As safetensors.torch's of that name, for Debian has no such package: tensors of a file by name."""
    import numpy as np
    import torch

    content = Path(path).read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    data = np.frombuffer(content[8 + length :], "<f4")
    header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        begin, end = (at // 4 for at in entry["data_offsets"])
        tensors[name] = torch.tensor(data[begin:end].reshape(entry["shape"]))
    return tensors


library, *folders = sys.argv[1:]
try:
    version = importlib.import_module(library).__version__
except ImportError:
    print(f"this Python has no {library}")
    sys.exit(77)
if library == "torch" and not importlib.util.find_spec("safetensors"):
    sys.modules["safetensors"] = types.ModuleType("safetensors")
    sys.modules["safetensors.torch"] = types.SimpleNamespace(load_file=load_file)
for folder in map(Path, folders):
    source = importlib.util.spec_from_file_location("network", folder / "network.py")
    network = importlib.util.module_from_spec(source)
    source.loader.exec_module(network)
    outputs = network.predict(json.loads((folder / "counts.json").read_text()))
    (folder / "outputs.json").write_text(json.dumps(outputs.tolist()))
    if importlib.util.find_spec("sklearn"):
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            runpy.run_path(str(folder / "network.py"), run_name="__main__")
        (folder / "printed.txt").write_text(printed.getvalue())
print(version)
