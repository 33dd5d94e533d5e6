#!/usr/bin/env python3
"""Packs labelled 32x32 bitmaps of the UCI optdigits-orig format into the file that the program ships.

Usage: pack_digits.py optdigits-orig.windep digits.bin

The format (core/include/nn/digits.hpp reads it; integers are little-endian):
  8 bytes  "DIGITS 2"
  4 bytes  number of digits n
  8 bytes  FNV-1a 64 of what follows when unpacked: n label bytes, then n * 1024 pixel bytes 0 or 1
  rest     range coder: per digit its label (4 bits, each at odds 1:1), then its pixels row by row

Each pixel is coded at the chance that core/src/bitmap_model.hpp gives it, with the same whole numbers: two experts, one
for the shape of 12 neighbours above and to the left, as in JBIG (ITU-T T.82), one for label, place and six neighbours,
and the weighted sum of their log-odds, after Mahoney's PAQ (2005). Against the first expert alone it saves an eighth.
"""
import math
import sys

NEAR = [(0, -1), (-1, -1), (-1, 0), (-1, 1)]
SHAPE = [(0, -2), (0, -3), (0, -4), (-1, -2), (-1, 2), (-2, -1), (-2, 0), (-2, 1)]
BESIDE = [(0, -2), (-2, 0)]
ONE, MOST_LOG_ODDS, MOST_SEEN = 65536, 2047, 250
LOGISTIC = [min(4095, round(4096 / (1 + math.exp(8 - i / 2)))) for i in range(33)]


class Encoder:
    """The carry-propagating range coder of LZMA (public domain), on frequencies."""

    def __init__(self):
        self.low, self.range, self.cache, self.pending, self.out = 0, 0xFFFFFFFF, 0, 0, bytearray()
        self.first = True

    def shift(self):
        if self.low < 0xFF000000 or self.low > 0xFFFFFFFF:
            carry = self.low >> 32
            if not self.first:
                self.out.append((self.cache + carry) & 0xFF)
            self.first = False
            self.out.extend([(0xFF + carry) & 0xFF] * self.pending)
            self.pending, self.cache = 0, (self.low >> 24) & 0xFF
        else:
            self.pending += 1
        self.low = (self.low & 0x00FFFFFF) << 8

    def bit(self, bit, chance):
        bound = (self.range >> 12) * (4096 - chance)
        if bit:
            self.low, self.range = self.low + bound, self.range - bound
        else:
            self.range = bound
        while self.range < 1 << 24:
            self.range = (self.range << 8) & 0xFFFFFFFF
            self.shift()

    def finish(self):
        for _ in range(5):
            self.shift()
        while self.out and self.out[-1] == 0:  # the decoder reads zeros beyond the end
            self.out.pop()
        return bytes(self.out)


def read_digits(path):
    bitmaps, labels, rows = [], [], []
    for line in open(path, encoding="ascii"):
        text = line.strip()
        if len(text) == 32 and set(text) <= {"0", "1"}:
            rows.append([int(c) for c in text])
        elif len(rows) == 32 and len(text) == 1:
            bitmaps.append(rows)
            labels.append(int(text))
            rows = []
    return bitmaps, labels


def squash(log_odds):
    place, beyond = divmod(max(-MOST_LOG_ODDS, min(MOST_LOG_ODDS, log_odds)) + 2048, 128)
    return (LOGISTIC[place] * (128 - beyond) + LOGISTIC[place + 1] * beyond + 64) // 128


def stretches():
    table = []
    for x in range(-MOST_LOG_ODDS, MOST_LOG_ODDS + 1):
        table += [x] * (squash(x) + 1 - len(table))
    return table + [MOST_LOG_ODDS] * (4096 - len(table))


def learn(chance, bit):
    ones, seen = chance
    step = 2 * (65535 - ones if bit else ones) // (2 * seen + 3)
    chance[0] = ones + step if bit else ones - step
    chance[1] = min(seen + 1, MOST_SEEN)


def code(bitmaps, labels):
    coder, stretch = Encoder(), stretches()
    shapes, places = ([[32768, 0] for _ in range(1 << size)] for size in (12, 18))
    weights = [[ONE // 2, ONE // 2] for _ in range(16)]
    for bitmap, label in zip(bitmaps, labels):
        for i in (3, 2, 1, 0):
            coder.bit(label >> i & 1, 2048)
        framed = [[0] * 40 for _ in range(4)] + [[0] * 4 + row + [0] * 4 for row in bitmap]
        for y in range(32):
            for x in range(32):
                def bits(neighbours):
                    return sum(framed[y + 4 + dy][x + 4 + dx] << i for i, (dy, dx) in enumerate(reversed(neighbours)))
                near = bits(NEAR)
                asked = (shapes[bits(SHAPE) << 4 | near],
                         places[((label * 16 + y // 2) * 16 + x // 2) << 6 | bits(BESIDE) << 4 | near])
                log_odds = [stretch[ones >> 4] for ones, _ in asked]
                weight, bit = weights[near], bitmap[y][x]
                chance = squash(sum(w * z for w, z in zip(weight, log_odds)) >> 16)
                coder.bit(bit, chance)
                for i, z in enumerate(log_odds):
                    change = (z * ((4096 if bit else 0) - chance) + 4096) >> 13
                    weight[i] = max(-4 * ONE, min(4 * ONE, weight[i] + change))
                    learn(asked[i], bit)
    return coder.finish()


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def pack(bitmaps, labels):
    pixels = bytes(p for bitmap in bitmaps for row in bitmap for p in row)
    return (b"DIGITS 2" + len(labels).to_bytes(4, "little")
            + fnv1a(bytes(labels) + pixels).to_bytes(8, "little") + code(bitmaps, labels))


def main(source, target):
    bitmaps, labels = read_digits(source)
    packed = pack(bitmaps, labels)
    with open(target, "wb") as file:
        file.write(packed)
    print(f"{len(labels)} digits, {len(packed)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
