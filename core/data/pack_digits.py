#!/usr/bin/env python3
"""Packs labelled 32x32 bitmaps of the UCI optdigits-orig format into the file that the program ships.

Usage: pack_digits.py optdigits-orig.windep digits.bin

The format (core/include/nn/digits.hpp reads it; integers are little-endian):
  8 bytes  "DIGITS 1"
  4 bytes  number of digits n
  8 bytes  FNV-1a 64 of what follows when unpacked: n label bytes, then n * 1024 pixel bytes 0 or 1
  rest     range coder: per digit its label (4 bits, each at odds 1:1), then its pixels row by row

Each pixel is coded with the odds at which pixels of its context were set so far; the context is the 12 neighbours
above and to the left, as in JBIG (ITU-T T.82).
"""
import sys

NEIGHBOURS = [(0, -1), (0, -2), (0, -3), (0, -4),
              (-1, -2), (-1, -1), (-1, 0), (-1, 1), (-1, 2), (-2, -1), (-2, 0), (-2, 1)]
FIRST, MORE, MOST = 2, 5, 60000  # counts start at 2, grow by 5, are halved above 60000


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

    def bit(self, bit, zeros, ones):
        bound = self.range // (zeros + ones) * zeros
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


def pack(bitmaps, labels):
    coder, contexts = Encoder(), [[FIRST, FIRST] for _ in range(1 << len(NEIGHBOURS))]
    for bitmap, label in zip(bitmaps, labels):
        for i in (3, 2, 1, 0):
            coder.bit(label >> i & 1, 1, 1)
        for y in range(32):
            for x in range(32):
                context = 0
                for dy, dx in NEIGHBOURS:
                    inside = 0 <= y + dy and 0 <= x + dx < 32
                    context = context * 2 + (bitmap[y + dy][x + dx] if inside else 0)
                odds, bit = contexts[context], bitmap[y][x]
                coder.bit(bit, odds[0], odds[1])
                odds[bit] += MORE
                if odds[0] + odds[1] > MOST:
                    odds[0], odds[1] = odds[0] // 2 + 1, odds[1] // 2 + 1
    return coder.finish()


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def main(source, target):
    bitmaps, labels = read_digits(source)
    pixels = bytes(p for bitmap in bitmaps for row in bitmap for p in row)
    packed = (b"DIGITS 1" + len(labels).to_bytes(4, "little")
              + fnv1a(bytes(labels) + pixels).to_bytes(8, "little") + pack(bitmaps, labels))
    with open(target, "wb") as file:
        file.write(packed)
    print(f"{len(labels)} digits, {len(packed)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
