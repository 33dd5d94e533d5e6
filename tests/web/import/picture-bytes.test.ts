import { expect, test } from "vitest";
import { pictureFormat } from "../../../web/src/import/picture-bytes";

test.each([
  ["89504e470d0a1a0a0000000d49484452", "usual"],
  ["ffd8ffffffdb00430005", "usual"],
  ["474946383961", "usual"],
  ["524946462400000057454250565038", "usual"],
  ["424d36000000000000003600", "usual"],
  ["0000001c667479706176696600000000", "other"],
  ["49492a0008000000", "other"],
  // "BMI,height", "RIFF", nothing, SVG.
  ["424d492c686569676874", null],
  ["52494646", null],
  ["", null],
  ["3c73766720786d6c6e73", null],
])("%s: %s", (hex, kind) => {
  expect(pictureFormat(Buffer.from(hex, "hex"))).toBe(kind);
});
