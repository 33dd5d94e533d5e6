import { expect, test } from "vitest";
import { throwing } from "../../../web/src/engine/throwing";

class Handle {
  readonly #given: unknown;
  constructor(given: unknown) {
    this.#given = given;
  }
  given(): unknown {
    return this.#given;
  }
}

test("an Error that is returned is thrown, by functions and by methods; all else is returned", () => {
  const module = throwing({ same: (given: unknown) => given, Handle, size: 3 });
  expect([module.same(1), module.size]).toEqual([1, 3]);
  expect(() => module.same(new RangeError("no"))).toThrow(new RangeError("no"));
  expect(new module.Handle(2).given()).toBe(2);
  expect(() => new module.Handle(new Error("no")).given()).toThrow("no");
});
