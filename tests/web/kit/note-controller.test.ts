import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NoteController } from "../../../web/src/kit/note-controller";

const host = {
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a word stays for a while, counted from the last one", () => {
  const note = new NoteController(host);
  note.say("reset");
  vi.advanceTimersByTime(5000);
  note.say("applied");
  vi.advanceTimersByTime(5000);
  expect(note.said).toBe("applied");
  vi.advanceTimersByTime(5000);
  expect(note.said).toBe("");
});

test("a word beside another waits for it", () => {
  const note = new NoteController(host);
  note.add("edits have gone");
  note.say("reset");
  vi.advanceTimersByTime(1);
  expect(note.said).toBe("reset · edits have gone");
});

test("the page is drawn anew for a change, and only for one", () => {
  const note = new NoteController(host);
  host.requestUpdate.mockClear();
  note.say("");
  expect(host.requestUpdate).not.toHaveBeenCalled();
  note.say("reset");
  vi.advanceTimersByTime(10_000);
  expect(host.requestUpdate).toHaveBeenCalledTimes(2);
});
