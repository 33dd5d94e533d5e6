/** A pointer that is held on something: a stroke, a handle that is dragged. One at a time, until it is up. */

export interface Hold {
  /** What the pointer did since the last call. */
  move(events: readonly PointerEvent[]): void;
  /** `isKept` is false where the browser makes something else of it, as scrolling: what it did is to be taken back. */
  end?(isKept: boolean): void;
}

/** A listener for `pointerdown`: `begin` makes a hold of it, or null for a pointer that does nothing there. */
export function holding(begin: (event: PointerEvent, area: HTMLElement) => Hold | null): (event: PointerEvent) => void {
  let held: { readonly id: number; readonly type: string; end(isKept: boolean): void } | null = null;
  return (down) => {
    const { pointerId: id, pointerType: type } = down;
    if (held) {
      // Of the pointer itself we have missed that it was up; a pen comes with the palm of its hand.
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
    const on = (name: string, then: (event: PointerEvent) => void): void =>
      area.addEventListener(name, (event) => (event as PointerEvent).pointerId === id && then(event as PointerEvent), {
        signal: listening.signal,
      });
    held = { id, type, end };
    on("pointermove", (event) => {
      // It was up where nobody told us, as over a dialog of the system.
      if (event.pointerType === "mouse" && event.buttons === 0) return end(true);
      // Safari has had it since 18.2, the others in secure contexts only: not from a computer in the classroom's network.
      const between = event.getCoalescedEvents?.() ?? [];
      hold.move(between.length > 0 ? between : [event]);
    });
    on("pointerup", () => end(true));
    on("pointercancel", () => end(false));
    // A touch is captured by what lies under it before the area has it.
    on("lostpointercapture", (event) => event.target === area && end(true));
  };
}
