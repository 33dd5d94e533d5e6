/**
 * Frameworks set properties while they draw, and an exception there takes their page down. So in somebody else's page a setter throws
 * nothing: an illegal value changes nothing, and the element says so and fires an event. Import it before the elements are defined.
 */

import { emitUp } from "./kit/events";
import { DigitPlayground } from "./playground/digit-playground";
import { toldOf } from "./texts/told";

const NAMES = ["spec", "speed"] as const;

type Name = (typeof NAMES)[number];

async function refuse(playground: DigitPlayground, property: Name, value: unknown, error: unknown): Promise<void> {
  const message = await toldOf(error);
  playground.note(message);
  emitUp(playground, "digit-playground-refused", { property, value, message });
}

for (const name of NAMES) {
  const setter = Object.getOwnPropertyDescriptor(DigitPlayground.prototype, name);
  Object.defineProperty(DigitPlayground.prototype, name, {
    ...setter,
    set(this: DigitPlayground, value: unknown) {
      try {
        setter?.set?.call(this, value);
      } catch (error) {
        void refuse(this, name, value, error);
      }
    },
  });
}
