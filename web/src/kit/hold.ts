/** Follows one pointer at a time from down to up: a stroke, a handle that is dragged. */

export interface Hold {
  /** What the pointer did since the last call. */
  move(events: readonly PointerEvent[]): void;
  /** `isKept` is false if this was no stroke, but scrolling or the palm of a hand: undo what the pointer did. */
  end?(isKept: boolean): void;
}

type PointerName = "pointermove" | "pointerup" | "pointercancel" | "lostpointercapture";

/** A listener for `pointerdown`: `begin` starts a hold, or returns null for a pointer that does nothing there. */
export function holding(begin: (event: PointerEvent, area: HTMLElement) => Hold | null): (event: PointerEvent) => void {
  let held: { readonly id: number; readonly type: string; end(isKept: boolean): void } | null = null;
  return (down) => {
    const { pointerId: id, pointerType: type } = down;
    if (held) {
      // The same pointer again: we missed its pointerup. A pen while a touch is held: the touch was the palm of the hand.
      const isPalm = held.type === "touch" && type === "pen";
      if (held.id !== id && !isPalm) return;
      held.end(!isPalm);
    }
    const area = down.currentTarget as HTMLElement;
    const hold = begin(down, area);
    if (!hold) return;
    try {
      area.setPointerCapture(id);
    } catch {
      // It is up already.
    }
    const listening = new AbortController();
    const end = (isKept: boolean): void => {
      listening.abort();
      held = null;
      hold.end?.(isKept);
    };
    const on = (name: PointerName, then: (event: PointerEvent) => void): void =>
      area.addEventListener(name, (event) => event.pointerId === id && then(event), { signal: listening.signal });
    held = { id, type, end };
    on("pointermove", (event) => {
      // The button was released where we got no event, for example over a system dialog.
      if (event.pointerType === "mouse" && event.buttons === 0) return end(true);
      // Safari has this since 18.2, other browsers only in secure contexts: not from a computer in the classroom's network.
      const between = event.getCoalescedEvents?.() ?? [];
      hold.move(between.length > 0 ? between : [event]);
    });
    on("pointerup", () => end(true));
    on("pointercancel", () => end(false));
    // A touch is first captured by the element under it: only when the area itself loses it is the hold over.
    on("lostpointercapture", (event) => event.target === area && end(true));
  };
}
