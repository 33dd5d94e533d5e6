import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseColor, type Rgb } from "../../../web/src/draw/color";
import { heat } from "../../../web/src/draw/heat";
import { SLOTS } from "../../../web/src/state/overlay";
import { type ColorName, DASHES, PALETTE } from "../../../web/src/styles/palette";

const root = join(import.meta.dirname, "../../../web/src");

type Theme = "light" | "dark";

const colorOf = (theme: Theme, name: string): Rgb => {
  const pair = PALETTE[name as ColorName];
  if (!pair) throw new Error(`no color ${name}`);
  return parseColor(pair[theme === "light" ? 0 : 1]);
};

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function mix(color: Rgb, ground: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => color[index] * share + ground[index] * (1 - share);
  return [part(0), part(1), part(2)];
}

describe.each(["light", "dark"] as const)("%s theme", (theme) => {
  const color = (name: string): Rgb => colorOf(theme, name);

  test.each([
    ["ink", "card"],
    ["ink", "paper"],
    ["soft", "card"],
    ["soft", "paper"],
    ["pos", "card"],
    ["alarm", "card"],
    ["alarm", "paper"],
    ["on-pos", "pos"],
    ["ink", "track"],
    ["run-0", "card"],
    ["run-1", "card"],
    ["run-2", "card"],
    ["run-3", "card"],
    ["run-4", "card"],
    ["run-5", "card"],
  ])("%s on %s can be read", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("the edge of a control can be seen", () => {
    expect(contrast(color("edge"), color("card"))).toBeGreaterThanOrEqual(3);
  });

  test.each([true, false])("every count of the confusion matrix can be read (diagonal: %s)", (right) => {
    for (let share = 0.01; share <= 1; share += 0.01) {
      const { mix: strength, inverse } = heat(share, right);
      const ground = mix(color(right ? "pos" : "neg"), color("card"), strength);
      expect(contrast(color(inverse ? "on-pos" : "ink"), ground), `share ${share}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(["light", "dark"] as const)("with more contrast, %s theme", (theme) => {
  const sheet = readFileSync(join(root, "styles/tokens.css"), "utf8");
  const asked = sheet.split("prefers-contrast: more")[1]?.split("@media")[0] ?? "";
  const color = (name: string): Rgb => {
    const [, other = name, same] = new RegExp(`--${name}: (?:var\\(--(\\w+)\\)|(#[0-9a-f]+))`).exec(asked) ?? [];
    return same ? parseColor(same) : colorOf(theme, other);
  };

  test.each(["card", "paper"])("secondary text is at least 7 to 1 on %s", (ground) => {
    expect(contrast(color("soft"), color(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(["line", "edge"])("each %s can be seen", (name) => {
    expect(contrast(color(name), color("card"))).toBeGreaterThanOrEqual(3);
  });
});

test("a style sheet that comes before any script has the palette's colours, too", () => {
  // Black and white are signs for scripts and filters, which nobody sees as such.
  const pairs: readonly string[] = [...Object.values(PALETTE), ["#000000", "#ffffff"], ["#ffffff", "#000000"]].map(
    (pair) => pair.join(" "),
  );
  const long = (color = ""): string => (color.length === 4 ? color.replace(/[^#]/g, "$&$&") : color);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const strange = files.flatMap((file) =>
    Array.from(readFileSync(join(root, file), "utf8").matchAll(/light-dark\((#\w+), (#\w+)\)/g))
      .filter(([, light, dark]) => !pairs.includes(`${long(light)} ${long(dark)}`))
      .map(([all]) => `${file}: ${all}`),
  );
  expect(strange).toEqual([]);
});

test("each run that is compared has its colour and its dashes", () => {
  const runs = Object.keys(PALETTE).filter((name) => name.startsWith("run-"));
  expect(runs).toHaveLength(SLOTS.length);
  expect(DASHES).toHaveLength(SLOTS.length);
  expect(new Set(DASHES).size).toBe(SLOTS.length);
});
