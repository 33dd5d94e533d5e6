/** What the debugger's keys do: arrows, and those that debuggers have. */

export type Move = "back" | "over" | "into" | "out" | "start" | "end" | "again" | "next";

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: "back",
  ArrowDown: "over",
  ArrowRight: "into",
  ArrowLeft: "out",
  Home: "start",
  End: "end",
  PageDown: "next",
  F8: "again",
  F10: "over",
  F11: "into",
};

/** The same keys, as a screen reader says them. */
export const KEYSHORTCUTS: Readonly<Record<Move, string>> = {
  back: "ArrowUp",
  over: "ArrowDown F10",
  into: "ArrowRight F11",
  out: "ArrowLeft Shift+F11",
  start: "Home",
  end: "End",
  again: "F8",
  next: "PageDown",
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "defaultPrevented"> & {
  readonly target: unknown;
  composedPath?(): unknown[];
};

/** The move that a key asks for; null if it asks for none, or if an element inside has handled it or needs it itself. */
export function keyOf(event: Pressed): Move | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === "F11" && event.shiftKey) return "out";
  const at = event.composedPath?.()[0] ?? event.target;
  if (!event.key.startsWith("F") && isField(at)) return null;
  return event.shiftKey ? null : (KEYS[event.key] ?? null);
}

function isField(element: unknown): boolean {
  return typeof element === "object" && element !== null && "localName" in element && element.localName === "input";
}
