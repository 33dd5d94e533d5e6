import { beforeEach, expect, test, vi } from "vitest";
import { errorOf, faultOf } from "../../../web/src/plain/fault";

const CODE = "../../../web/src/texts/faults";

/** As a page that has just begun has it: no language has arrived. */
async function begun() {
  const [{ languages }, { speakOneOf }, { reasonOf, toldOf }] = await Promise.all([
    import("../../../web/src/languages/languages"),
    import("../../../web/src/texts/text"),
    import("../../../web/src/texts/told"),
  ]);
  return { speakGerman: () => speakOneOf(languages, ["de"]), reasonOf, toldOf };
}

const error = errorOf(faultOf("no_server", "the server cannot be reached"));

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock(CODE);
});

test("what was told before a language arrived is told in it afterwards", async () => {
  const { speakGerman, toldOf } = await begun();
  expect(await toldOf(error)).toBe("The server cannot be reached");
  await speakGerman();
  expect(await toldOf(error)).toBe("Der Server ist nicht zu erreichen");
});

test("words that did not arrive are loaded again for what is told next", async () => {
  vi.doMock(CODE, () => Promise.reject(new Error("offline")));
  const { speakGerman, toldOf } = await begun();
  await speakGerman();
  expect(await toldOf(error)).toBe("The server cannot be reached");
  vi.doUnmock(CODE);
  expect(await toldOf(error)).toBe("Der Server ist nicht zu erreichen");
});

test("a card does not wait for words that stall", async () => {
  vi.doMock(CODE, () => new Promise(() => {}));
  const { reasonOf } = await begun();
  expect(await reasonOf(error)).toBe("The server cannot be reached");
});
