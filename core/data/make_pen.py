#!/usr/bin/env python3
"""Chooses digits of UCI's pendigits-orig.tra, has them rasterized, and packs them into the file that the program ships.

Usage: make_pen.py pendigits-orig.tra ../../build/native/bin/digits pen.bin [options of digits rasterize]

Every fifth writer is in the test part, at the end: the first 6 digits of each class by each of them, 360 in all. The others
are the training part: the first n of each class by each writer, the first ones of all before the second ones, with the
largest n for which the file has at most 60,000 bytes.
"""
import collections
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # no __pycache__ beside the data
from pack_digits import pack, read_digits

MOST_BYTES = 60000
TEST_WRITERS = range(5, 31, 5)
TRAINING_WRITERS = [writer for writer in range(1, 31) if writer not in TEST_WRITERS]
TEST_ROUNDS = 6


def read_segments(path):
    """The text of each digit, from .SEGMENT on, in the file's order: (writer, label) -> list."""
    segments = collections.defaultdict(list)
    for text in open(path, encoding="ascii").read().split(".SEGMENT")[1:]:
        comment = next(line.split() for line in text.splitlines() if line.startswith(".COMMENT"))
        segments[int(comment[2]), int(comment[1])].append(".SEGMENT" + text)
    return segments


def rounds(segments, writers, count):
    return [segments[writer, label][i] for i in range(count) for writer in writers for label in range(10)]


def rasterize(segments, digits, options):
    with tempfile.TemporaryDirectory() as folder:
        strokes, bitmaps = os.path.join(folder, "strokes"), os.path.join(folder, "bitmaps")
        with open(strokes, "w", encoding="ascii") as file:
            file.write("".join(segments))
        subprocess.run([digits, "rasterize", "--strokes", strokes, "--out", bitmaps, *options], check=True)
        return read_digits(bitmaps)


def main(source, digits, target, *options):
    segments = read_segments(source)
    most = min(len(segments[writer, label]) for writer in TRAINING_WRITERS for label in range(10))
    training = rasterize(rounds(segments, TRAINING_WRITERS, most), digits, options)
    test = rasterize(rounds(segments, TEST_WRITERS, TEST_ROUNDS), digits, options)
    size = 10 * len(TRAINING_WRITERS)

    def packed(count):
        return pack(*(part[:count * size] + end for part, end in zip(training, test)))

    data, fits, beyond = b"", 0, most + 1  # rounds that fit, rounds that do not
    while beyond - fits > 1:
        middle = (fits + beyond) // 2
        found = packed(middle)
        if len(found) <= MOST_BYTES:
            data, fits = found, middle
        else:
            beyond = middle
    with open(target, "wb") as file:
        file.write(data)
    print(f"{fits * size} digits by {len(TRAINING_WRITERS)} writers to train on, {len(test[1])} by "
          f"{len(TEST_WRITERS)} others to test on, {len(data)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
