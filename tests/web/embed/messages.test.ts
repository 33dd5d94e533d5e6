import { describe, expect, test } from "vitest";
import { announcements, preparation, resizing, wishOf } from "../../../web/src/embed/messages";

describe("what is asked of a frame", () => {
  test.each([
    [{ source: "digit-playground", type: "measure" }, "measure"],
    [{ context: "h5p", action: "ready" }, "greet"],
    [{ context: "h5p", action: "hello" }, "prepare"],
    [{ context: "h5p", action: "resize" }, "prepare"],
    [{ context: "h5p", action: "resizePrepared" }, "resize"],
  ])("%j", (data, wish) => expect(wishOf(data)).toBe(wish));

  test.each([
    null,
    undefined,
    3,
    "hello",
    '{"context":"h5p","action":"hello"}',
    [],
    {},
    { source: "digit-playground" },
    { source: "digit-playground", type: "height", height: 3 },
    { type: "measure" },
    { source: "other", type: "measure" },
    { context: "h5p" },
    { context: "h5p", action: "fullScreen" },
    { context: "h5p", action: "constructor" },
    { context: "h5p", action: ["hello"] },
    { context: "h4p", action: "hello" },
  ])("is nothing by %j", (data) => expect(wishOf(data)).toBeNull());
});

test("a height is told in our words, and to hosts of LTI as text", () => {
  const [own, lti] = announcements(812);
  expect(own).toEqual({ source: "digit-playground", type: "height", height: 812 });
  expect(JSON.parse(String(lti))).toEqual({ subject: "lti.frameResize", height: 812 });
});

test("older and newer hosts of H5P find the height where they look for it", () => {
  expect(preparation(812)).toEqual({ context: "h5p", action: "prepareResize", scrollHeight: 812, clientHeight: 812 });
  expect(resizing(812)).toEqual({ context: "h5p", action: "resize", scrollHeight: 812, height: 812 });
});
