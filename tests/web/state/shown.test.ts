import { expect, test } from "vitest";
import { shown } from "../../../web/src/state/shown";

test("a name from outside is one short line that is read in its order", () => {
  expect(shown("Prüfung 5.csv")).toBe("Prüfung 5.csv");
  expect(shown("a\u202egnp.exe")).toBe("a\ufffdgnp.exe");
  expect(shown("a\u0000\u001b[2J\nb\u009b\u2066c\u2028d")).toBe("a\ufffd\ufffd[2J\ufffdb\ufffd\ufffdc\ufffdd");
  expect(shown("😀".repeat(61))).toBe(`${"😀".repeat(60)}…`);
  expect(shown("x".repeat(5_000_000))).toHaveLength(61);
});
