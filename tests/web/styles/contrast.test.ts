import { describe, expect, test } from "vitest";
import { parseColor, type Rgb } from "../../../web/src/draw/color";
import { heat } from "../../../web/src/draw/heat";
import { tokens } from "../../../web/src/styles/tokens";

/** Of those who ask for more contrast, where it is another: then `sheet` begins with it. */
function palette(theme: "light" | "dark", sheet = tokens.cssText): (name: string) => Rgb {
  return (name) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(sheet) ?? [];
    if (!light || !dark) throw new Error(`no color --${name}`);
    return parseColor(theme === "light" ? light : dark);
  };
}

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

describe.each([
  ["light", palette("light")],
  ["dark", palette("dark")],
])("%s theme", (_, color) => {
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
  const asked = tokens.cssText.split("prefers-contrast: more")[1]?.split("@media")[0] ?? "";
  const color = (name: string): Rgb => {
    const [, other = name, same] = new RegExp(`--${name}: (?:var\\(--(\\w+)\\)|(#[0-9a-f]+))`).exec(asked) ?? [];
    return same ? parseColor(same) : palette(theme, asked + tokens.cssText)(other);
  };

  test.each(["card", "paper"])("secondary text is at least 7 to 1 on %s", (ground) => {
    expect(contrast(color("soft"), color(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(["line", "edge"])("each %s can be seen", (name) => {
    expect(contrast(color(name), color("card"))).toBeGreaterThanOrEqual(3);
  });
});
