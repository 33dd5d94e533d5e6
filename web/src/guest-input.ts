/**
 * Key and touch events stop at the element: in the page around, arrows would turn slides, "/" would open a search, and a finger's stroke
 * would be a swipe. Escape and Tab pass, since they lead out of the element, and so does the mouse, since a click beside a host's menu has
 * to close it.
 */

import { onGuest } from "./guests";

const LEAVING: readonly string[] = ["Escape", "Tab"];

const KEYS = ["keydown", "keypress", "keyup"] as const;
const TOUCHES = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;
const POINTERS = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;

// Passive, so that a host that scrolls under a finger need not wait.
const PASSIVE = { passive: true };

const keepKey = (event: KeyboardEvent): void => {
  if (!LEAVING.includes(event.key)) event.stopPropagation();
};
const keepTouch = (event: Event): void => event.stopPropagation();
const keepPointer = (event: PointerEvent): void => {
  if (event.pointerType !== "mouse") event.stopPropagation();
};

onGuest((guest) => {
  // Adding the same listener twice changes nothing.
  for (const name of KEYS) guest.addEventListener(name, keepKey, PASSIVE);
  for (const name of TOUCHES) guest.addEventListener(name, keepTouch, PASSIVE);
  for (const name of POINTERS) guest.addEventListener(name, keepPointer, PASSIVE);
});
