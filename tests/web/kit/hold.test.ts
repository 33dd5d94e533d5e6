import { expect, test } from "vitest";
import { holding } from "../../../web/src/kit/hold";

type Pointer = Partial<Pick<PointerEvent, "pointerId" | "pointerType" | "buttons" | "clientX">>;

/** Something that is held on, without a browser; `log` is what is done with it. */
class Area extends EventTarget {
  readonly log: string[] = [];
  readonly captured: number[] = [];

  constructor() {
    super();
    const begin = ({ pointerId }: PointerEvent) => {
      this.log.push(`${pointerId} begins`);
      return {
        move: (events: readonly PointerEvent[]) => this.log.push(`moves ${events.map(({ clientX }) => clientX)}`),
        end: (isKept: boolean) => this.log.push(isKept ? "kept" : "taken back"),
      };
    };
    this.addEventListener("pointerdown", holding(begin) as (event: Event) => void);
  }

  setPointerCapture(id: number): void {
    this.captured.push(id);
  }

  /** `between` is null where the browser does not know it. */
  tell(name: string, pointer: Pointer = {}, between: readonly Pointer[] | null = []): this {
    const values = { pointerId: 1, pointerType: "mouse", buttons: 1, clientX: 0, ...pointer };
    const more = between ? { getCoalescedEvents: () => between } : {};
    this.dispatchEvent(Object.assign(new Event(name), values, more));
    return this;
  }
}

const palm = { pointerId: 7, pointerType: "touch" };
const pen = { pointerId: 8, pointerType: "pen" };

test("a pointer is followed from down to up, by the points between where there are any", () => {
  const area = new Area().tell("pointermove").tell("pointerdown").tell("pointermove", { clientX: 3 });
  area
    .tell("pointermove", { clientX: 5 }, [{ clientX: 4 }, { clientX: 5 }])
    .tell("pointerup")
    .tell("pointermove");
  expect(area.log).toEqual(["1 begins", "moves 3", "moves 4,5", "kept"]);
  expect(area.captured).toEqual([1]);
});

test("without getCoalescedEvents, by the event itself", () => {
  const area = new Area().tell("pointerdown").tell("pointermove", { clientX: 3 }, null).tell("pointerup");
  expect(area.log).toEqual(["1 begins", "moves 3", "kept"]);
});

test("what the browser cancels is taken back", () => {
  expect(new Area().tell("pointerdown").tell("pointercancel").tell("pointerup").log).toEqual([
    "1 begins",
    "taken back",
  ]);
});

test("until it is up, other pointers do nothing, be it to begin, to move or to end", () => {
  const area = new Area().tell("pointerdown", pen).tell("pointerdown", palm).tell("pointermove", palm);
  area
    .tell("pointercancel", palm)
    .tell("pointerup", palm)
    .tell("pointermove", { ...pen, clientX: 2 });
  expect(area.tell("pointerup", pen).tell("pointerdown", palm).log).toEqual([
    "8 begins",
    "moves 2",
    "kept",
    "7 begins",
  ]);
});

test("a pen takes the place of its hand's palm, whose stroke is taken back", () => {
  const area = new Area().tell("pointerdown", palm).tell("pointermove", palm).tell("pointerdown", pen);
  area
    .tell("pointerup", palm)
    .tell("pointermove", { ...pen, clientX: 2 })
    .tell("pointerup", pen);
  expect(area.log).toEqual(["7 begins", "moves 0", "taken back", "8 begins", "moves 2", "kept"]);
});

test("a pointer that went up unseen, or was captured by something else, is let go", () => {
  const unseen = new Area().tell("pointerdown").tell("pointermove", { buttons: 0 }).tell("pointermove");
  expect(unseen.log).toEqual(["1 begins", "kept"]);
  expect(new Area().tell("pointerdown").tell("pointerdown").log).toEqual(["1 begins", "kept", "1 begins"]);
  expect(new Area().tell("pointerdown").tell("lostpointercapture").tell("pointermove").log).toEqual([
    "1 begins",
    "kept",
  ]);
});

test("a pointer that is up before it can be captured is followed all the same", () => {
  const area = new Area();
  area.setPointerCapture = () => {
    throw new DOMException("No active pointer with the given id is found.", "NotFoundError");
  };
  expect(area.tell("pointerdown").tell("pointermove").tell("pointerup").log).toEqual(["1 begins", "moves 0", "kept"]);
});
