import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Tags } from "./tags.js";

type Any = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Tags<Any, "on"> {}
  }
}
