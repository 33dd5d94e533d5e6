import type { HTMLAttributes } from "preact";
import type { Tags } from "./tags.js";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends Tags<HTMLAttributes<HTMLElement>, "on"> {}
  }
}
