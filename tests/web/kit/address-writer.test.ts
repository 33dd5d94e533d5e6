import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addressWriter } from "../../../web/src/kit/address-writer";

const written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  written.length = 0;
  vi.stubGlobal("location", { href: "https://digits.example/#seed=7" });
  vi.stubGlobal("history", { replaceState: (_: unknown, __: string, address: string) => written.push(address) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the last of several addresses is written, when no more come", () => {
  const write = addressWriter();
  write(() => "#seed=8");
  vi.advanceTimersByTime(200);
  write(() => "#seed=9");
  vi.advanceTimersByTime(200);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(written).toEqual(["#seed=9"]);
});

test("an address that has come meanwhile is read first", () => {
  const write = addressWriter();
  write(() => "#seed=8");
  vi.advanceTimersByTime(299);
  location.href = "https://digits.example/#seed=10";
  vi.advanceTimersByTime(1);
  expect(written).toEqual([]);
  // Whatever reads the new address then asks to write what the page shows.
  write(() => "#seed=10&lang=de");
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["#seed=10&lang=de"]);
});

test("one that nobody has to read only delays what is to be written", () => {
  const write = addressWriter();
  write(() => "#seed=8");
  location.href = "https://digits.example/#playground";
  vi.advanceTimersByTime(300);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(written).toEqual(["#seed=8"]);
});
