import type { DigitPlaygroundEvents, SpecChanges } from "../types/web/src/element-api.js";
import type { LabEvents, LabName, LabValueName, LabValues } from "../types/web/src/labs/lab-api.js";

/** What a template says of `<digit-playground>`. */
export interface PlaygroundProps {
  spec?: SpecChanges | undefined;
  speed?: number | string | undefined;
  hide?: string | undefined;
  fix?: string | undefined;
}

/** What a template says of a lab. */
export interface LabProps extends Partial<Record<LabValueName, string | number | undefined>> {
  view?: string | undefined;
  values?: LabValues | string | undefined;
}

/** Listeners, under the names that a framework has for them: `Prefix` and the event's. */
export type Listeners<Events, Prefix extends string> = {
  [E in keyof Events & string as `${Prefix}${E}`]?: ((event: Events[E]) => void) | undefined;
};

/** Every element, with what a framework says of any element, and what it puts before an event's name. */
export type Tags<Any, Prefix extends string, OfPlayground = DigitPlaygroundEvents, OfLabs = LabEvents> = {
  "digit-playground": Omit<Any, keyof PlaygroundProps> & PlaygroundProps & Listeners<OfPlayground, Prefix>;
} & {
  [L in LabName]: Omit<Any, keyof LabProps> & LabProps & Listeners<OfLabs, Prefix>;
};
