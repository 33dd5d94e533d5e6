import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { goalsOfLab } from "../../../web/src/scorm/goals";
import { interactionOf, sessionTime } from "../../../web/src/scorm/interaction";
import { packageOf, withTold } from "../../../web/src/scorm/package";

const PAGE = `<!doctype html><html><head><meta charset="utf-8" /></head><body></body></html>`;

test.each(["1.2", "2004"] as const)("a package of %s has a manifest, and the page, which is told", (version) => {
  const told = { version, address: '#v=1&preset=modern&"<x>', goals: [{ id: "neuron" }] };
  const bytes = packageOf(PAGE, told, 'A "title" <b> & more');
  expect(bytes).toEqual(packageOf(PAGE, told, 'A "title" <b> & more'));
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
  const manifest = strFromU8(files["imsmanifest.xml"] ?? new Uint8Array());
  expect(manifest).toContain("<title>A &quot;title&quot; &lt;b&gt; &amp; more</title>");
  expect(manifest).toContain(`<schemaversion>${version === "1.2" ? "1.2" : "2004 3rd Edition"}</schemaversion>`);
  expect(manifest).toContain(version === "1.2" ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"');
  expect(manifest).toContain('href="index.html"');
  const page = strFromU8(files["index.html"] ?? new Uint8Array());
  const [, content = ""] = /<meta name="scorm" content="([^"]*)">/.exec(page) ?? [];
  expect(
    JSON.parse(
      content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ),
  ).toEqual(told);
  expect(packageOf(PAGE, { ...told, address: "" }, "")).not.toEqual(bytes);
});

test("what is not the page as one file is not packed", () => {
  expect(() => withTold("<p>404</p>", { version: "1.2", address: "", goals: [] })).toThrow("meta charset");
});

test("goals are a lab's questions, or the view's", () => {
  const ids = (coursePage: Parameters<typeof goalsOfLab>[0], isWhole: boolean) =>
    goalsOfLab(coursePage, isWhole).map(({ id }) => id);
  expect(ids({ lab: "layer", view: "batch" }, true)).toEqual(
    ["product", "batch", "transpose", "quiz"].map((view) => `layer/${view}`),
  );
  expect(ids({ lab: "layer", view: "batch" }, false)).toEqual(["layer/batch"]);
  expect(ids({ lab: "homework", view: "" }, false)).toEqual([
    "homework/sigmoid_prime",
    "homework/mse",
    "homework/mse_prime",
  ]);
  expect(ids({ lab: "neuron", view: "" }, true)).toEqual(["neuron"]);
});

test("times and answers are written as each version wants them", () => {
  expect([0, 61_999.9, 3_723_456].map((time) => sessionTime(time, "1.2"))).toEqual([
    "0000:00:00.00",
    "0000:01:01.99",
    "0001:02:03.45",
  ]);
  expect(sessionTime(3_723_456, "2004")).toBe("PT1H2M3.45S");
  const now = new Date("2026-03-04T05:06:07.890Z");
  const said = { id: "neuron", right: false, attempt: 1, total: 1 };
  const of = (given: number | string, version: "1.2" | "2004") =>
    Object.fromEntries(interactionOf({ ...said, given }, version, now));
  expect(of(0.1 + 0.2, "2004")).toEqual({
    id: "neuron",
    type: "numeric",
    timestamp: "2026-03-04T05:06:07.8Z",
    learner_response: "0.3",
    result: "incorrect",
  });
  expect(of(1e30, "1.2")).toMatchObject({ type: "fill-in", student_response: "1e+30", result: "wrong" });
  expect(of("x".repeat(300), "2004").learner_response).toHaveLength(250);
});
