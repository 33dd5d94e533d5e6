import { expect, test } from "vitest";
import {
  addressOf,
  COURSE_PAGES,
  coursePageOf,
  done,
  isDone,
  neighbour,
  readAddress,
  readProgress,
  writeProgress,
} from "../../../web/src/state/course";

test("every page has an address of its own that leads to it", () => {
  const addresses = COURSE_PAGES.map(addressOf);
  expect(new Set(addresses).size).toBe(COURSE_PAGES.length);
  for (const [index, address] of addresses.entries()) expect(readAddress(address)).toEqual(COURSE_PAGES[index]);
});

test("an address without a lab is none, one with an unknown lab is the course, an unknown view the first", () => {
  expect(readAddress("")).toBeNull();
  expect(readAddress("#playground")).toBeNull();
  expect(readAddress("#lab")).toBe("course");
  expect(readAddress("#lab=astrology")).toBe("course");
  expect(readAddress("#lab=neuron&view=__proto__&%zz")).toEqual(coursePageOf("neuron"));
});

test("the way goes from the first page to the last", () => {
  const [first] = COURSE_PAGES;
  if (!first) throw new Error("no pages");
  expect(neighbour(first, -1)).toBeNull();
  let coursePage = first;
  for (let next = neighbour(coursePage, 1); next; next = neighbour(coursePage, 1)) {
    expect(neighbour(next, -1)).toEqual(coursePage);
    coursePage = next;
  }
  expect(coursePage).toEqual(COURSE_PAGES.at(-1));
});

test("progress is kept as text; what is not known is forgotten", () => {
  const coursePage = coursePageOf("reading");
  if (!coursePage) throw new Error("no such lab");
  const progress = done(readProgress(null), coursePage);
  expect(isDone(progress, coursePage)).toBe(true);
  expect(readProgress(`${writeProgress(progress)} astrology  `)).toEqual(progress);
});
