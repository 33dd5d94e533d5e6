#!/usr/bin/env python3
"""The labs' font for formulas. Usage: make_math_font.py texgyrepagella-math.otf math.woff2

Keeps the characters of characters.txt, what the MATH table makes of them (taller brackets, wider arrows), and primes as
they stand in a superscript. Debian: fonts-texgyre-math, python3-fonttools, python3-brotli.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
options = subset.Options()
options.flavor = "woff2"
options.layout_features = ["ssty"]
options.hinting = False
options.name_IDs = [0, 1, 2, 4, 6]
font = TTFont(source)
characters = Path(__file__).with_name("characters.txt").read_text(encoding="utf-8")
missing = [character for character in characters if ord(character) not in font.getBestCmap()]
if missing:
    sys.exit(f"not in {source}: {' '.join(missing)}")
# Letters of their own for sub- and superscripts would double the file.
primes = {font.getBestCmap()[code] for code in (0x2032, 0x2033, 0x2034)}
table = font["GSUB"].table
for record in table.FeatureList.FeatureRecord:
    if record.FeatureTag == "ssty":
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                kept = {glyph: shape for glyph, shape in part.alternates.items() if glyph in primes}
                part.alternates = kept
# Its licence asks that what is derived has a name of its own.
for record in font["name"].names:
    if record.nameID in (1, 4):
        record.string = "Digit Playground Math"
    elif record.nameID == 6:
        record.string = "DigitPlaygroundMath"
subsetter = subset.Subsetter(options)
subsetter.populate(text=characters)
subsetter.subset(font)
subset.save_font(font, target, options)
