import { expectTypeOf, test } from "vitest";
import type { DigitPlaygroundElement } from "../../web/src/element-api";
import type { LabElement as Lab, LabName, LabValueName } from "../../web/src/labs/lab-api";
import type { LabElement } from "../../web/src/labs/lab-element";
import type { VALUES, ValuedPlace } from "../../web/src/labs/values";
import type { DigitPlayground } from "../../web/src/playground/digit-playground";
import type { Lab as Named } from "../../web/src/state/course";

test("the element has what its declaration for other pages says", () => {
  expectTypeOf<DigitPlayground>().toExtend<DigitPlaygroundElement>();
});

type NamesAt<P> = P extends ValuedPlace ? keyof (typeof VALUES)[P] : never;

test("so has each lab, with every name of a value", () => {
  expectTypeOf<LabElement>().toExtend<Lab>();
  expectTypeOf<LabName>().toEqualTypeOf<`lab-${Named}`>();
  expectTypeOf<LabValueName>().toEqualTypeOf<NamesAt<ValuedPlace>>();
});
