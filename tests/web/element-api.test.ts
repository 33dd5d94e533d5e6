import { expectTypeOf, test } from "vitest";
import type { DigitPlaygroundElement, DigitPlaygroundEvents } from "../../web/src/element-api";
import type { Fired } from "../../web/src/labs/events";
import type { LabElement as Lab, LabEvents, LabName, LabValueName } from "../../web/src/labs/lab-api";
import type { LabElement } from "../../web/src/labs/lab-element";
import type { VALUES, ValuedPage } from "../../web/src/labs/values";
import type { DigitPlayground } from "../../web/src/playground/digit-playground";
import type { Lab as Named } from "../../web/src/state/course";

test("the element has what its declaration for other pages says", () => {
  expectTypeOf<DigitPlayground>().toExtend<DigitPlaygroundElement>();
});

type NamesAt<P> = P extends ValuedPage ? keyof (typeof VALUES)[P] : never;

test("so has each lab, with every name of a value", () => {
  expectTypeOf<LabElement>().toExtend<Lab>();
  expectTypeOf<LabName>().toEqualTypeOf<`lab-${Named}`>();
  expectTypeOf<LabValueName>().toEqualTypeOf<NamesAt<ValuedPage>>();
});

test("both tell what their declarations say", () => {
  expectTypeOf<{ [Name in keyof DigitPlaygroundEvents]: Fired<Name> }>().toEqualTypeOf<DigitPlaygroundEvents>();
  expectTypeOf<{ [Name in keyof LabEvents]: Fired<Name> }>().toExtend<LabEvents>();
});
