import { expect, test } from "vitest";
import {
  addressOf,
  done,
  isDone,
  neighbour,
  PLACES,
  placeOf,
  readAddress,
  readProgress,
  writeProgress,
} from "../../../web/src/state/course";

test("every place has an address of its own that leads to it", () => {
  const addresses = PLACES.map(addressOf);
  expect(new Set(addresses).size).toBe(PLACES.length);
  for (const [index, address] of addresses.entries()) expect(readAddress(address)).toEqual(PLACES[index]);
});

test("an address without a lab is none, one with an unknown lab is the course, an unknown view the first", () => {
  expect(readAddress("")).toBeNull();
  expect(readAddress("#playground")).toBeNull();
  expect(readAddress("#lab")).toBe("course");
  expect(readAddress("#lab=astrology")).toBe("course");
  expect(readAddress("#lab=neuron&view=__proto__&%zz")).toEqual(placeOf("neuron"));
});

test("the way goes from the first place to the last", () => {
  const [first] = PLACES;
  if (!first) throw new Error("no places");
  expect(neighbour(first, -1)).toBeNull();
  let place = first;
  for (let next = neighbour(place, 1); next; next = neighbour(place, 1)) {
    expect(neighbour(next, -1)).toEqual(place);
    place = next;
  }
  expect(place).toEqual(PLACES.at(-1));
});

test("progress is kept as text; what is not known is forgotten", () => {
  const place = placeOf("reading");
  if (!place) throw new Error("no such lab");
  const progress = done(readProgress(null), place);
  expect(isDone(progress, place)).toBe(true);
  expect(readProgress(`${writeProgress(progress)} astrology  `)).toEqual(progress);
});
