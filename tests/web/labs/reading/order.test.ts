import { expect, test } from "vitest";
import { ERRATA, LECTURE } from "../../../../web/src/labs/reading/order";
import { words as german } from "../../../../web/src/labs/reading/reading.de";
import { words as english } from "../../../../web/src/labs/reading/reading.en";
import { COURSE_PAGES, keyOf } from "../../../../web/src/state/course";

test("the lecture's order has each point of the labs once, but for what the lecture has not", () => {
  const own = ["layer/quiz", "descent/race"];
  expect(LECTURE.map(keyOf).sort()).toEqual(
    COURSE_PAGES.map(keyOf)
      .filter((key) => !own.includes(key))
      .sort(),
  );
});

test.each([english, german])("each section and each erratum has its words ($title)", ({ sections, errors }) => {
  expect(sections).toHaveLength(LECTURE.length);
  expect(errors).toHaveLength(ERRATA.length);
});
