import type { HTMLAttributes } from "vue";
import type { DigitPlaygroundEvents } from "../types/web/src/element-api.js";
import type { LabEvents } from "../types/web/src/labs/lab-api.js";
import type { Tags } from "./tags.js";

type Capitalized<Events> = { [E in keyof Events & string as Capitalize<E>]: Events[E] };

type Elements = Tags<HTMLAttributes, "on", Capitalized<DigitPlaygroundEvents>, Capitalized<LabEvents>>;

/** A template's tag stands for a class whose `$props` say what it takes. */
type Components = { [Tag in keyof Elements]: new () => { readonly $props: Elements[Tag] } };

declare module "vue" {
  interface GlobalComponents extends Components {}
}
