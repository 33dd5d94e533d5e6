/**
 * Keys and touches end at the element: in the page around, arrows turn slides, "/" opens a search, and a finger's stroke is a swipe.
 * Escape and Tab go on, for they leave us, and so does the mouse, for a click beside it closes a host's menu.
 */

import { onGuest } from "./guests";

const LEAVING: readonly string[] = ["Escape", "Tab"];

const keepKey = (event: Event): void => {
  if (!LEAVING.includes((event as KeyboardEvent).key)) event.stopPropagation();
};
const keepTouch = (event: Event): void => event.stopPropagation();
const keepPointer = (event: Event): void => {
  if ((event as PointerEvent).pointerType !== "mouse") event.stopPropagation();
};

const KEPT: readonly (readonly [(event: Event) => void, readonly string[]])[] = [
  [keepKey, ["keydown", "keypress", "keyup"]],
  [keepTouch, ["touchstart", "touchmove", "touchend", "touchcancel"]],
  [keepPointer, ["pointerdown", "pointermove", "pointerup", "pointercancel"]],
];

onGuest((guest) => {
  // Passive: a host whose page scrolls under a finger is not kept waiting. A second time changes nothing.
  for (const [keep, events] of KEPT) for (const event of events) guest.addEventListener(event, keep, { passive: true });
});
