import { expect, test } from "vitest";
import { words } from "../../../web/src/kit/help/help.en";
import { COURSE_PAGES } from "../../../web/src/state/course";
import { coursePageFor, TERMS } from "../../../web/src/state/terms";

test("every term of the glossary is there, in the glossary's order", () => {
  expect(TERMS).toEqual(Object.keys(words.glossary));
});

test("each term has its page in the course; softmax is no topic of the lecture", () => {
  const coursePages = TERMS.map(coursePageFor);
  expect(TERMS.filter((_, index) => coursePages[index] === null)).toEqual(["softmax"]);
  for (const coursePage of coursePages) if (coursePage) expect(COURSE_PAGES).toContainEqual(coursePage);
  expect(coursePageFor("jacobian")).toEqual({ lab: "calculus", view: "jacobian" });
});
