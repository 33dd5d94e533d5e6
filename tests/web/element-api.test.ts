import { expectTypeOf, test } from "vitest";
import type { DigitPlaygroundElement } from "../../web/src/element-api";
import type { DigitPlayground } from "../../web/src/elements/digit-playground";

test("the element has what its declaration for other pages says", () => {
  expectTypeOf<DigitPlayground>().toExtend<DigitPlaygroundElement>();
});
