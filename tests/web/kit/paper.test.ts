import { expect, test } from "vitest";
import { paper } from "../../../web/src/kit/paper";

test("the light theme's colors, whatever theme is in force", () => {
  expect(paper).toMatchObject({ card: "#ffffff", ink: "#1c1e22", positive: "#2456c8", negative: "#c65a11" });
  expect(paper.runs).toHaveLength(6);
  expect(paper.runs[0]).toEqual({ color: "#b5480c", dash: "9 3" });
  expect(paper.runs[1]?.dash).toBe("");
  expect(new Set(paper.runs.map(({ color }) => color)).size).toBe(6);
});
