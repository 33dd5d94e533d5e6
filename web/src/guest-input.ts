/**
 * Key and touch events stop at the element: in the page around, arrows would turn slides, "/" would open a search, and a finger's stroke
 * would be a swipe. Escape and Tab pass, since they lead out of the element, and so does the mouse, since a click beside a host's menu has
 * to close it.
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
  // Passive, so that a host that scrolls under a finger need not wait. Adding the same listener twice changes nothing.
  for (const [keep, events] of KEPT) for (const event of events) guest.addEventListener(event, keep, { passive: true });
});
